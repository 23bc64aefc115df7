import type { Head } from '../../../../exercises/core/workpiece/document'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import type { RoomSummary } from '../../support/group/model'
import { summarizeRoom } from '../../support/group/summary'
import { documentOf } from '../../support/piece/exchange'
import type { Piece } from '../../support/piece/model'
import type { ProjectDocuments } from '../../support/project/chain'
import type { ProjectPlace } from '../../support/project/place'
import { DIAGNOSIS, lastDiagnosis, lastPiece, WORKPIECE_OF } from '../../support/project/progress'
import { placeName } from '../../support/room/about'
import type { Room } from '../../support/room/model'
import { loadInstrument } from '../instruments'

/** What a project says, read by the rules of its own instruments and documents. */
export interface Material {
  readonly summary: RoomSummary | null
  readonly documents: ProjectDocuments
}

/** A room's result; `null` while nobody has shown it, or where this version of the site cannot read it. */
export async function resultOf(room: Room | undefined): Promise<RoomSummary | null> {
  if (!room?.revealed.value) return null
  const instrument = await loadInstrument(room.instrument)
  return instrument?.definition.version === room.version ? summarizeRoom(instrument, room, placeName(room)) : null
}

/** @param load of the workpiece's reader, asked for only where there is something to read */
async function read<D extends Head>(piece: Piece | undefined, load: () => Promise<Pick<Workpiece<D>, 'read'>>): Promise<D | null> {
  if (!piece) return null
  const reading = (await load()).read(documentOf(piece))
  return reading.status === 'read' ? reading.document : null
}

/** Reads what a project has. Rejects when the network does. */
export async function materialOf({ rooms, pieces }: Pick<ProjectPlace, 'rooms' | 'pieces'>): Promise<Material> {
  const last = (step: keyof typeof WORKPIECE_OF): Piece | undefined => lastPiece(pieces, WORKPIECE_OF[step])
  const [summary, mapa, procesos, estructura, entorno, revision] = await Promise.all([
    resultOf(lastDiagnosis(rooms)),
    read(last('mapa'), () => import('../../../../exercises/workpieces/mapa-estrategico/read')),
    read(last('procesos'), () => import('../../../../exercises/workpieces/procesos-estrategicos/read')),
    read(last('estructura'), () => import('../../../../exercises/workpieces/propuesta-estructura/read')),
    read(last('entorno'), () => import('../../../../exercises/workpieces/plan-entorno/read')),
    read(last('revision'), () => import('../../../../exercises/workpieces/revision-trabajo-final/read')),
  ])
  return { summary: summary?.definition.id === DIAGNOSIS ? summary : null, documents: { mapa, procesos, estructura, entorno, revision } }
}
