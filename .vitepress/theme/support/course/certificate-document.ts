import { courseStrings } from '../../strings/course'
import { studyStrings } from '../../strings/study'
import { chileanDay } from '../report/names'
import type { Block, ReportDocument } from '../report/model'
import { cleanLine } from '../report/text'
import { minutesOf, type Lesson } from './catalogue'
import { certificateCode, type Claim } from './certificate'

/**
 * The record of self-study as a document. It says plainly that it is no diploma and proves nobody's identity.
 *
 * @param what name of the module or route
 * @param name typed for this document only; empty gives a line to write on
 * @param today `YYYY-MM-DD`
 */
export function certificateDocument(claim: Claim, what: string, lessons: readonly Lesson[], name: string, today: string): ReportDocument {
  const words = studyStrings.certificate.document
  const blocks: readonly Block[] = [
    { kind: 'paragraph', tone: 'lead', text: words.lead(what) },
    {
      kind: 'facts',
      rows: [
        [words.person, cleanLine(name)],
        [words.what, what],
        [words.lessons, String(claim.lessons)],
        [words.exercises, String(claim.exercises)],
        [words.time, words.timeValue(courseStrings.duration(minutesOf(lessons)))],
        [words.day, chileanDay(claim.day)],
        [words.code, certificateCode(claim)],
        [words.sign, ''],
      ],
    },
    { kind: 'heading', level: 1, text: words.limits },
    { kind: 'list', items: words.items },
    {
      kind: 'table',
      caption: words.content,
      rowHeaders: true,
      long: lessons.length > 12,
      columns: [{ title: words.number, width: 1 }, { title: words.lessonTitle, width: 8 }, { title: words.minutes, width: 2, align: 'center' }],
      rows: lessons.map(({ number, title, minutes }) => [number, title, String(minutes)]),
    },
  ]
  return {
    title: words.title,
    subtitle: words.subtitle,
    running: words.running,
    foot: words.foot(chileanDay(today)),
    description: words.description,
    blocks,
  }
}
