import type { Example } from '../../core/evaluate'
import { inventedResponses } from '../../core/example'
import { definition } from './definition'
import type { Answers } from './score'

const ANSWERS: readonly (readonly [id: string, answers: Answers])[] = [
  ['r-4kd92m', { 'acuerdos-registro': 2, 'acuerdos-responsables': 1, 'seguimiento-revision': 0, 'seguimiento-difusion': 2 }],
  ['r-8pw3ta', { 'acuerdos-registro': 2, 'acuerdos-responsables': 1, 'seguimiento-revision': 0, 'seguimiento-difusion': 0 }],
  ['r-c61xnh', { 'acuerdos-registro': 1, 'acuerdos-responsables': 1, 'seguimiento-revision': 0, 'seguimiento-difusion': null }],
]

/** An invented group that shows what the result looks like: one level of each kind, an item in disagreement, one left unanswered. */
export const example: Example = {
  name: 'Valle Quieto (comuna ficticia)',
  responses: inventedResponses(definition, ANSWERS.map(([id, answers], index) => ({ id, role: 'funcionario', answeredAt: `2026-11-17T09:1${index}:00-03:00`, answers }))),
}
