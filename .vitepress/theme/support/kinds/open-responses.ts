import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Response } from '../../../../exercises/core/response'
import { respondentId } from '../../../../exercises/responses/ids'
import { readJson } from '../../../../exercises/responses/json'
import { doorStrings } from '../../strings/door'
import { explainMisfit } from '../../strings/receive'
import { random32 } from '../random'
import { roomKind } from '../room/kind'
import type { Room } from '../room/model'
import { misfit } from '../room/people'
import { receive } from '../room/receive'
import { isRecord } from '../room/reader'
import { sheetFromFile } from '../sheet/from-file'
import { sheetKind } from '../sheet/kind'
import { deskPath } from './bring-room'
import type { FileIn, Hold, Kept, Opened, Opening, Way } from './door'

/** Ids of the instruments that a document says to have answers to. */
function instrumentsIn(document: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(document) ? document : [document]
  return [...new Set(entries.flatMap((entry) => (isRecord(entry) && typeof entry.instrument === 'string' && isRecord(entry.answers) ? [entry.instrument] : [])))]
}

function responsesIn(text: string, definition: InstrumentDefinition): readonly Response[] {
  const found: Response[] = []
  readJson(definition, text, (reading) => { if (reading.status === 'read') found.push(reading.response) })
  return found
}

/** To the room of this device where all of them belong: the one that they name, or that fits and is the only one. */
const intoRoom = (file: FileIn, responses: readonly Response[], { definitions, now }: Opening) => async (hold: Hold): Promise<Kept> => {
  const rooms = await hold(roomKind(definitions))
  const fits = (room: Room): boolean => responses.every((response) => misfit(room, response) === null)
  const named = responses[0]?.room === undefined ? undefined : rooms.all.get(responses[0].room)
  const fitting = [...rooms.all.values()].filter(fits)
  const room = named ?? (fitting.length === 1 ? fitting[0] : undefined)
  if (!room) return { said: fitting.length === 0 ? doorStrings.noRoom : doorStrings.whichRoom, where: { path: '/facilitacion/sala', label: doorStrings.toRooms }, refused: true }
  const pieces = responses.map((response) => ({ source: file.name, place: '', response }))
  const after = receive(room, pieces, { via: 'file', now, explain: explainMisfit }).room
  await rooms.bring(room.id, after)
  return {
    said: doorStrings.received(room.name.value, room.responses.length, after.responses.length),
    where: { path: deskPath({ kind: 'room', id: room.id, screen: 'recibir' }), label: doorStrings.toRoom(room.name.value) },
  }
}

/** Answers in JSON: one's own sheet to go on with, or what a group handed over. Only the person knows which of the two. */
export function openResponses(file: FileIn, opening: Opening): Opened | null {
  const [id, ...others] = instrumentsIn(file.document)
  if (id === undefined) return null
  const definition = opening.definitions.find((candidate) => candidate.id === id)
  if (!definition || others.length > 0) return { status: 'refused', why: definition ? doorStrings.severalInstruments : doorStrings.unknownInstrument }
  const responses = responsesIn(file.text, definition)
  if (responses.length === 0) return { status: 'refused', why: doorStrings.noResponse(definition.title) }
  const toRoom: Way = { label: doorStrings.receive(responses.length), keep: intoRoom(file, responses, opening) }
  const sheet = sheetFromFile(file.text, definition, opening.now, () => respondentId(random32(crypto)))
  const toSheet: readonly Way[] = sheet === null ? [] : [{
    label: doorStrings.goOn,
    async keep(hold) {
      await (await hold(sheetKind)).bring(sheet.respondent, sheet)
      return { said: doorStrings.sheetKept(definition.title), where: { path: `/instrumentos/${definition.id}`, label: doorStrings.toSheet } }
    },
  }]
  const [first = toRoom, ...rest] = [...toSheet, toRoom]
  return { status: 'read', what: doorStrings.responses(responses.length, definition.title), problems: [], ways: [first, ...rest] }
}
