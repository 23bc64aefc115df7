import { KINDS } from '../support/kinds'
import { mesaFileName, writeMesaBackup, type RawPiece } from '../support/mesa/backup'
import { pieceIds } from '../support/mesa/edit'
import type { Mesa } from '../support/mesa/model'
import type { Room } from '../support/room/model'
import { downloadText } from './download'
import { loadDefinitions } from './instruments'
import { useCopies } from './useCopies'
import { useRecords } from './useRecords'

/** The documents of a mesa that this device has, as their own kind keeps them. */
async function piecesOf(mesa: Mesa): Promise<readonly RawPiece[]> {
  const ids = new Set(pieceIds(mesa))
  if (ids.size === 0) return []
  const site = { definitions: await loadDefinitions() }
  const found = await Promise.all(KINDS.map((any) => any(async ({ kind }) => {
    const known = kind(site)
    if (known.store !== 'pieces') return []
    const records = useRecords(known)
    await records.refresh()
    return [...records.all].filter(([id]) => ids.has(id)).map(([id, value]): RawPiece => ({ id, value }))
  })))
  return found.flat()
}

/** Downloads the whole mesa. @returns the name of the file */
export async function downloadMesa(mesa: Mesa, rooms: readonly Room[]): Promise<string> {
  const now = Date.now()
  const name = mesaFileName(mesa, now)
  useCopies().note(mesa.id, now)
  downloadText(name, writeMesaBackup(mesa, rooms, await piecesOf(mesa), now), 'application/json')
  return name
}
