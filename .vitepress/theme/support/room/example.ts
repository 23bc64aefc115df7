import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { example } from '../../../../exercises/instruments/diagnostico-organizacional/example'
import type { Room } from './model'
import { receive } from './receive'
import { createRoom, revealRoom } from './room'

/** Before everything, so that nothing done to a copy of the example is older than the example. */
const BEGINNING = Date.UTC(2026, 10, 17, 12)

/**
 * The invented municipality as a room with its seven responses, its results already shown. It is kept nowhere: whoever wants
 * to go on working with it makes a copy.
 */
export function exampleRoom(): Room {
  const empty = createRoom({ name: example.name, municipality: null, definition }, BEGINNING, 0)
  const pieces = example.responses.map((response) => ({ source: '', place: '', response }))
  const { room } = receive(empty, pieces, { via: 'file', now: BEGINNING, explain: () => '' })
  return revealRoom(room, true, BEGINNING)
}
