import { doorStrings } from '../../strings/door'
import { roomStrings } from '../../strings/room'
import type { MesaBackupReading, RawPiece } from '../mesa/backup'
import { mergeMesas, sameMesa } from '../mesa/merge'
import { mesaKind } from '../mesa/mesa-kind'
import { bringRoom, deskPath } from './bring-room'
import type { AnyKind } from './declare'
import type { Hold, Kept, Opening } from './door'

/** Keeps the documents of a mesa, each as its own kind reads it. @returns how many could not be read */
async function bringPieces(pieces: readonly RawPiece[], { kinds, definitions }: Opening, hold: Hold): Promise<number> {
  let left = pieces.length
  const own = async (any: AnyKind): Promise<void> => any(async ({ kind }) => {
    const known = kind({ definitions })
    if (known.store !== 'pieces') return
    const records = await hold(known)
    for (const { id, value } of pieces) {
      const piece = known.parse(value)
      if (piece === null) continue
      await records.bring(id, piece)
      left--
    }
  })
  for (const any of kinds) await own(any)
  return left
}

/** Keeps a mesa that a file brought, with its rooms and documents, joined with what is here. */
export const bringMesa = (reading: Extract<MesaBackupReading, { rooms: unknown }>, opening: Opening) => async (hold: Hold): Promise<Kept> => {
  const { mesa, rooms, pieces } = reading
  const mesas = await hold(mesaKind)
  const here = mesas.all.get(mesa.id)
  if (here && !sameMesa(here, mesa)) return { said: doorStrings.mesaClash, where: null, refused: true }
  const joined = here ? mergeMesas(here, mesa) : mesa
  const kept: Kept[] = []
  for (const room of rooms) kept.push(await bringRoom(room, opening.definitions)(hold))
  const lost = await bringPieces(pieces, opening, hold)
  await mesas.bring(mesa.id, joined)
  const refused = kept.filter((one) => one.refused === true).length
  return {
    said: [
      here ? doorStrings.mesaMerged(joined.name.value) : doorStrings.mesaOpened(joined.name.value),
      doorStrings.mesaRooms(kept.length - refused),
      ...(refused > 0 ? [doorStrings.mesaRefused(refused)] : []),
      ...(lost > 0 ? [doorStrings.mesaPieces(lost)] : []),
    ].join(' '),
    where: { path: deskPath({ kind: 'mesa', id: mesa.id, screen: 'salas' }), label: roomStrings.list.open(joined.name.value) },
  }
}
