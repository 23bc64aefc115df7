import type { Head } from '../../../../exercises/core/workpiece/document'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import { workpiece as map } from '../../../../exercises/workpieces/mapa-estrategico'
import { workpiece as plan } from '../../../../exercises/workpieces/plan-entorno'
import { workpiece as processes } from '../../../../exercises/workpieces/procesos-estrategicos'
import { workpiece as structure } from '../../../../exercises/workpieces/propuesta-estructura'
import { workpiece as review } from '../../../../exercises/workpieces/revision-trabajo-final'
import { anyDocument } from '../../../../.vitepress/theme/support/piece/fill'
import { pieceOf } from '../../../../.vitepress/theme/support/piece/exchange'
import type { Piece } from '../../../../.vitepress/theme/support/piece/model'
import type { ProjectDocuments } from '../../../../.vitepress/theme/support/project/chain'

export const NO_DOCUMENTS: ProjectDocuments = { mapa: null, procesos: null, estructura: null, entorno: null, revision: null }
export const EXAMPLES = { mapa: map.example(), procesos: processes.example(), estructura: structure.example(), entorno: plan.example(), revision: review.example() }

/** A document as this device keeps it, with what a test says of it. */
export const kept = <D extends Head>(workpiece: Workpiece<D>, id: string, at: number, head: Partial<Head> = {}): Piece => pieceOf(workpiece, anyDocument({ ...workpiece.example(), ...head }), id, at)
