import type { Example } from '../../../../exercises/core/evaluate'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Room } from './model'
import { receive } from './receive'
import { createRoom, revealRoom } from './room'

/** Before everything, so that nothing done to a copy of the example is older than the example. */
const BEGINNING = Date.UTC(2026, 10, 17, 12)

/**
 * An instrument's invented group as a room with its responses, its results already shown. It is kept nowhere: whoever wants
 * to go on working with it makes a copy. What it judges, where that is not a municipality, goes by the group's name, which says
 * that it is invented.
 */
export function exampleRoom(definition: InstrumentDefinition, example: Example): Room {
  const about = definition.about === 'municipio' ? {} : { subject: example.name }
  const empty = createRoom({ name: example.name, municipality: null, definition, ...about }, BEGINNING, 0)
  const pieces = example.responses.map((response) => ({ source: '', place: '', response: { ...response, ...about } }))
  const { room } = receive(empty, pieces, { via: 'file', now: BEGINNING, explain: () => '' })
  return revealRoom(room, true, BEGINNING)
}
