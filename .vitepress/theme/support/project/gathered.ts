import type { Review } from '../../../../exercises/workpieces/revision-trabajo-final/read'
import { gatheredStrings as words } from '../../strings/gathered'
import { projectStrings } from '../../strings/project'
import { actionCount } from '../group/proposal'
import type { RoomSummary } from '../group/model'
import type { Block, ReportDocument } from '../report/model'
import { reportStrings } from '../../strings/report'
import { chileanDay } from '../report/names'
import { cover } from '../report/sections/cover'
import { agreements, disputes, distribution } from '../report/sections/items'
import { levels, reasons } from '../report/sections/levels'
import { notes } from '../report/sections/notes'
import { hours, proposal } from '../report/sections/plan'
import type { ReportContext } from '../report/context'
import type { Link } from './chain'
import { STEPS, type PieceStep, type Step } from './progress'
import { reviewBlocks } from './review-paper'
import { tookText } from './took'

/** Documents that come with a paper of their own. */
export type PaperStep = Exclude<PieceStep, 'revision'>
export type PaperId = PaperStep | 'actores'

/** All that one final project says, before it is a document. */
export interface Gathering {
  /** Name of the comuna; `null` for documents that say none. */
  readonly place: string | null
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The group's diagnosis; `null` while there is none whose results were shown. */
  readonly summary: RoomSummary | null
  /** What the papers of the documents say, without their covers. */
  readonly papers: Readonly<Partial<Record<PaperId, readonly Block[]>>>
  /** Results of groups in other instruments. */
  readonly others: readonly RoomSummary[]
  readonly review: Review | null
  readonly chain: Readonly<Partial<Record<Step, Link>>>
}

/** Whether there is anything of a step to put into the document. */
function hasStep({ summary, papers, review }: Gathering, step: Step): boolean {
  switch (step) {
    case 'diagnostico': return summary !== null
    case 'validacion': return summary !== null && summary.agreedItems.length > 0
    case 'propuesta': return summary !== null && summary.proposal !== null && actionCount(summary.proposal) > 0
    case 'revision': return review !== null
    default: return papers[step] !== undefined
  }
}

/** Steps of which the document has nothing to say, in their order. */
export const missingSteps = (gathering: Gathering): readonly Step[] => STEPS.filter((step) => !hasStep(gathering, step))

/** Picture blocks of a chapter get its name, since every document counts its own from the first. */
export const pictureId = (chapter: string, id: string): string => `${chapter}/${id}`

/** A document's blocks one level further down, inside a chapter. */
const nested = (chapter: string, blocks: readonly Block[]): readonly Block[] => blocks.map((block): Block => {
  if (block.kind === 'heading') return { kind: 'heading', level: block.level === 1 ? 2 : 3, text: block.text }
  return block.kind === 'picture' ? { ...block, id: pictureId(chapter, block.id) } : block
})

const lacking = (what: string): Block => ({ kind: 'paragraph', text: [{ text: words.missing(what), strong: true }] })
const day = ({ day: now }: Gathering): ReportContext => ({ day: now, acta: { place: '', day: now, attendees: { kind: 'blank', lines: 0 } } })

/** What a step says, where there is something of it. */
function bodyOf(gathering: Gathering, step: Step): readonly Block[] {
  const { summary, papers, review } = gathering
  if (step === 'revision') return review ? reviewBlocks(review) : []
  if (step === 'diagnostico' || step === 'validacion' || step === 'propuesta') {
    if (!summary) return []
    if (step === 'validacion') return agreements(summary).slice(1)
    if (step === 'propuesta') return [...proposal(summary).slice(1), ...(summary.hours?.byRow ? hours(summary) : [lacking(words.hours)])]
    return [...cover(summary, day(gathering)), ...levels(summary), ...reasons(summary), ...disputes(summary), ...distribution(summary)]
  }
  return papers[step] ?? []
}

function chapters(gathering: Gathering): readonly Block[] {
  const heading = (at: number, title: string, newPage = true): Block => ({ kind: 'heading', level: 1, text: words.chapter(at, title), newPage })
  const steps = STEPS.flatMap((step, at): readonly Block[] => {
    const took = tookText(step, gathering.chain[step])
    const { title, from } = projectStrings.progress.step[step]
    const isThere = hasStep(gathering, step)
    return [
      // What is missing needs no page of its own.
      heading(at + 1, title, isThere || at === 0),
      { kind: 'paragraph', text: [from, took].filter((part) => part !== '').join(' '), tone: 'note' },
      ...(isThere ? nested(step, bodyOf(gathering, step)) : [lacking(words.lacking[step])]),
    ]
  })
  const { actores } = gathering.papers
  const more: readonly (readonly [string, readonly Block[]])[] = [
    ...(actores ? [[words.actors, nested('actores', actores)] as const] : []),
    ...(gathering.others.length > 0 ? [[words.others, gathering.others.flatMap(otherBlocks)] as const] : []),
    ...(gathering.summary ? [[words.notes, notes(gathering.summary).slice(1)] as const] : []),
  ]
  return [...steps, ...more.flatMap(([title, blocks], at) => [heading(STEPS.length + at + 1, title), ...blocks])]
}

/** Under the instrument's name, what the group answered and agreed, short. */
const otherBlocks = (summary: RoomSummary, at: number): readonly Block[] => [
  { kind: 'heading', level: 2, text: summary.subject === null ? summary.definition.title : `${summary.definition.title}: ${summary.subject}` },
  ...nested(otherChapter(at), levels(summary).slice(1)).map((block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block)),
]
/** Name under which the pictures of another instrument stand. */
export const otherChapter = (at: number): string => `otro-${at + 1}`

/** One final project as one document, for the screen, for paper and for Word. What is not there is said where it would stand. */
export function gatheredDocument(gathering: Gathering): ReportDocument {
  const missing = missingSteps(gathering)
  const there = STEPS.length - missing.length
  const place = gathering.place ?? words.facts.noPlace
  const titles = missing.map((step) => projectStrings.progress.step[step].title)
  return {
    title: words.title,
    subtitle: words.subtitle(place),
    running: words.running(place),
    foot: reportStrings.foot(chileanDay(gathering.day)),
    description: words.description(place, there, STEPS.length),
    blocks: [
      {
        kind: 'facts',
        rows: [
          [words.facts.place, place], [words.facts.day, chileanDay(gathering.day)], [words.facts.there, words.there(there, STEPS.length)],
          [words.facts.missing, titles.length === 0 ? words.facts.nothing : titles.join(', ')],
        ],
      },
      { kind: 'contents', title: words.contents },
      ...chapters(gathering),
    ],
  }
}
