import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { comunaByCode } from '../../../../exercises/core/comunas'
import { mesaStrings } from '../../strings/mesa'
import { notAfter } from '../piece/backup'
import { localDay, slug } from '../report/names'
import type { Room } from '../room/model'
import { readRoom } from '../room/parse'
import { isRecord, type Problem } from '../room/reader'
import type { Mesa } from './model'
import { readMesa } from './parse'

/** What the file of a mesa says it is. The number grows when an older site could not read a newer file. */
const FORMAT = 'diplomado-del-redes/mesa'
const FORMAT_VERSION = 1
/** Rooms in one file: far more than a mesa has. */
const MOST_ROOMS = 100
const MOST_PIECES = 500

/** A document of the mesa; what it holds is read by its own kind. */
export interface RawPiece {
  readonly id: string
  readonly value: unknown
}

export type MesaBackupReading =
  | { readonly mesa: Mesa; readonly rooms: readonly Room[]; readonly pieces: readonly RawPiece[]; readonly problems: readonly Problem[] }
  | { readonly mesa: null; readonly error: string }

/**
 * The whole mesa with its rooms and documents, answers of each person included: whoever downloads it is warned before.
 *
 * @param now milliseconds since 1970
 */
export function writeMesaBackup(mesa: Mesa, rooms: readonly Room[], pieces: readonly RawPiece[], now: number): string {
  return JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, savedAt: new Date(now).toISOString(), mesa, rooms, pieces }, null, 1)
}

/** Whether a document that came in says to be the file of a mesa, whatever else is wrong with it. */
export const isMesaBackup = (document: unknown): document is Readonly<Record<string, unknown>> => isRecord(document) && document.format === FORMAT

const listOf = (raw: unknown, most: number): readonly unknown[] => (Array.isArray(raw) ? raw.slice(0, most) : [])

/**
 * Reads the file of a mesa. A room or a document that cannot be read is told, and the rest goes on.
 *
 * @param document of which nothing is known
 * @param now milliseconds since 1970
 */
export function readMesaBackup(document: unknown, definitions: readonly InstrumentDefinition[], now: number): MesaBackupReading {
  const words = mesaStrings.backup
  if (!isMesaBackup(document)) return { mesa: null, error: words.notABackup }
  if (document.formatVersion !== FORMAT_VERSION) return { mesa: null, error: words.newerFormat }
  const { mesa, problems } = readMesa(document.mesa, now)
  if (!mesa) return { mesa, error: words.broken(problems[0]?.where ?? '') }
  const told: Problem[] = problems.map(({ where, detail }) => ({ where: `mesa.${where}`, detail }))
  const rooms = listOf(document.rooms, MOST_ROOMS).flatMap((raw, index) => {
    const reading = readRoom(raw, definitions, now)
    told.push(...reading.problems.map(({ where, detail }) => ({ where: `rooms[${index}].${where}`, detail })))
    return reading.room ? [reading.room] : []
  })
  const pieces = listOf(document.pieces, MOST_PIECES).flatMap((raw, index): RawPiece[] => {
    if (isRecord(raw) && typeof raw.id === 'string' && raw.id.length <= 100) return [{ id: raw.id, value: notAfter(now, raw.value) }]
    told.push({ where: `pieces[${index}]`, detail: '' })
    return []
  })
  return { mesa, rooms, pieces, problems: told }
}

/** What a mesa is about: its alliance, network or initiative, else its comuna; `null` in the example. */
export const mesaPlace = ({ subject, municipality }: Pick<Mesa, 'subject' | 'municipality'>): string | null =>
  subject ?? (municipality === null ? null : comunaByCode(municipality)?.name ?? municipality)

/** `mesa_quilpue_mesa-comunal_2026-11-21.respaldo.json` */
export function mesaFileName(mesa: Mesa, now: number): string {
  const [place, name] = [slug(mesaPlace(mesa) ?? ''), slug(mesa.name.value)]
  return ['mesa', place, name === place ? '' : name, localDay(new Date(now))].filter((part) => part !== '').join('_') + '.respaldo.json'
}
