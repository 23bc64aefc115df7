import { comunaByCode } from '../../../../exercises/core/comunas'
import { roundOf } from '../../../../exercises/core/subject'
import { subjectStrings } from '../../strings/subject'
import type { Room } from './model'

type Frame = Pick<Room, 'subject' | 'municipality' | 'round'>

/** What a room is about: its alliance, network or initiative, else its comuna; `null` in the example. */
export const placeName = ({ subject, municipality }: Frame): string | null =>
  subject ?? (municipality === null ? null : comunaByCode(municipality)?.name ?? municipality)

/** With which time it is, from the second on: «Mesa por el agua · Segunda medición». */
export function placeWords(room: Frame): string | null {
  const name = placeName(room)
  return name === null ? null : subjectStrings.place(name, roundOf(room))
}
