import { outline, CHALLENGES_PART } from '../../../../exercises/instruments/practicas-red/outline'
import { score, type Answers } from '../../../../exercises/instruments/practicas-red/score'
import type { DrawPart } from '../../support/outline'
import { gapPicture, gapRows, profilePicture, profileRows } from './profile'

/** The same two pictures in reports and on paper: practices as a profile, challenges by gap. */
export const drawPart: DrawPart = (_definition, { id }, values, layout) => {
  // Values of this instrument: the part was made from them. A gap names the levels of its practices, which stand in the other part.
  const answers = values as Answers
  const whole = outline(score(answers), answers)
  return id === CHALLENGES_PART ? gapPicture(gapRows(whole, values), layout) : profilePicture(profileRows(whole, values), layout)
}
