import { pieceOf } from '../../support/piece/exchange'
import { anyDocument } from '../../support/piece/fill'
import type { Piece } from '../../support/piece/model'
import { exampleRoom } from '../../support/room/example'
import { DIAGNOSIS } from '../../support/project/progress'
import type { ProjectPlace } from '../../support/project/place'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import type { Head } from '../../../../exercises/core/workpiece/document'
import { gatheredStrings } from '../../strings/gathered'
import { loadInstrument } from '../instruments'

const pieceOfExample = <D extends Head>(workpiece: Workpiece<D>): Piece => pieceOf(workpiece, anyDocument(workpiece.example()), `w-${workpiece.id}`, 0)

/** The invented municipality's project, with everything that a project can have. It is kept nowhere. */
export async function exampleProject(): Promise<ProjectPlace> {
  const [instrument, map, processes, structure, plan, review] = await Promise.all([
    loadInstrument(DIAGNOSIS),
    import('../../../../exercises/workpieces/mapa-estrategico'), import('../../../../exercises/workpieces/procesos-estrategicos'), import('../../../../exercises/workpieces/propuesta-estructura'),
    import('../../../../exercises/workpieces/plan-entorno'), import('../../../../exercises/workpieces/revision-trabajo-final'),
  ])
  if (!instrument) throw new Error(`no instrument called ${DIAGNOSIS}`)
  return {
    code: null, name: gatheredStrings.example, at: 0, rooms: [exampleRoom(instrument.definition, await instrument.example())],
    pieces: [pieceOfExample(map.workpiece), pieceOfExample(processes.workpiece), pieceOfExample(structure.workpiece), pieceOfExample(plan.workpiece), pieceOfExample(review.workpiece)],
  }
}
