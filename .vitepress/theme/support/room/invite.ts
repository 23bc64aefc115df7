import { measured, roundOf } from '../../../../exercises/core/subject'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Invitation } from '../../../../exercises/responses/link'
import type { Room } from './model'

/** What an invitation to a room says. */
export const invitationTo = ({ instrument, version, municipality, id, subject, round }: Room): Invitation =>
  ({ instrument, version, municipality, room: id, ...measured(subject ?? null, roundOf(round === undefined ? {} : { round })) })

/** Rooms to which somebody can be invited: of a version that this site has, and of a place, which the example's copy lacks. */
export const invitable = (rooms: readonly Room[], definitions: readonly InstrumentDefinition[]): readonly Room[] =>
  rooms.filter((room) => (room.municipality !== null || room.subject !== undefined) && definitions.some(({ id, version }) => id === room.instrument && version === room.version))

/** Rooms that a mesa has open: those whose results are not shown yet. */
export const openRooms = (rooms: readonly Room[]): readonly Room[] => rooms.filter(({ revealed }) => !revealed.value)

/** How a group answers, as it stands on a screen or on the wall. */
export interface Invite {
  readonly link: string
  /** Comuna, alliance, network or initiative. */
  readonly place: string
  /** Of the instrument. */
  readonly title: string
}
