import type { RoomSummary } from '../group/model'
import { subjectStrings } from '../../strings/subject'
import { voteStrings } from '../../strings/votes'
import { tidyOption } from './vote-list'

/** A list of the mesa that can be voted on. */
export interface VoteList {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
}

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines.map(tidyOption).filter((line) => line !== ''))]

/** Lists of one room whose results are shown: what each part of its result lists, the next steps, and the lines of its proposal. */
export function voteListsOf(room: string, { definition, round, parts, proposal }: RoomSummary): readonly VoteList[] {
  const words = voteStrings.lists
  const measure = subjectStrings.place(definition.title, round)
  const rows = parts.flatMap(({ rows: own }) => own)
  const lists: readonly VoteList[] = [
    ...parts.map((part) => ({ id: `${room}/${part.id}`, title: words.part(measure, part.title), lines: unique(part.rows.map(({ title }) => title)) })),
    { id: `${room}/~pasos`, title: words.next(measure), lines: unique(rows.flatMap(({ agreed }) => agreed.next.map(({ text }) => text))) },
    { id: `${room}/~propuesta`, title: words.proposal(measure), lines: unique((proposal?.rows ?? []).flatMap(({ actions }) => actions.map(({ action }) => action))) },
  ]
  return lists.filter(({ lines }) => lines.length > 1)
}
