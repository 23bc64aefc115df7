import { answerChecker, type AnswerIssue } from '../core/evaluate'
import type { AnswerValue, InstrumentDefinition, Item } from '../core/instrument'
import { itemsOf, optionValues } from '../core/instrument'
import { parseJson } from '../core/json-text'
import { EVIDENCE_LENGTH, type Response } from '../core/response'
import { measured, takesSubject } from '../core/subject'
import { readDate } from './dates'
import { isWholeText, roomNumber } from './ids'
import {
  accepted, headIssue, isIssue, readMunicipality, readRole, rejected, roundFrom, subjectFrom, type FileIssue, type ReadIssue, type ReadNote, type Reading,
} from './reading'

type Fields = Readonly<Record<string, unknown>>

const isRecord = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw)

function textOrNull(raw: unknown, column: string): string | null | ReadIssue {
  if (raw === null || raw === undefined || raw === '') return null
  return typeof raw === 'string' ? raw : { code: 'wrong-type', column, value: raw }
}

function answerIssue(issue: AnswerIssue, raw: unknown, items: ReadonlyMap<string, Item>): ReadIssue {
  switch (issue.code) {
    case 'not-an-object': return { code: 'wrong-type', column: 'answers', value: raw }
    case 'unknown-item': return { code: 'unknown-item', column: issue.item, value: isRecord(raw) ? raw[issue.item] : undefined }
    case 'not-an-option': {
      const item = items.get(issue.item)
      return { code: 'not-an-option', column: issue.item, value: issue.value, options: item ? optionValues(item) : [] }
    }
  }
}

function readEvidence(raw: unknown, items: ReadonlyMap<string, Item>): Readonly<Record<string, string>> | ReadIssue {
  if (raw === null || raw === undefined) return {}
  if (!isRecord(raw)) return { code: 'wrong-type', column: 'evidence', value: raw }
  const notes: Record<string, string> = {}
  for (const [id, note] of Object.entries(raw)) {
    if (!items.has(id)) return { code: 'unknown-item', column: id, value: note }
    if (typeof note !== 'string') return { code: 'wrong-type', column: `evidence.${id}`, value: note }
    if (note.length > EVIDENCE_LENGTH) return { code: 'too-long' }
    if (note.trim() !== '') notes[id] = note
  }
  return notes
}

/** Of an instrument about the municipality a subject is a key like any other that is nobody's: its value does not matter. */
function readSubjectKey(definition: InstrumentDefinition, raw: unknown): { readonly subject: string | null; readonly note: ReadNote | null } | ReadIssue {
  if (!takesSubject(definition)) {
    return { subject: null, note: raw === undefined || raw === null || raw === '' ? null : { code: 'ignored-subject', value: raw } }
  }
  const text = textOrNull(raw, 'subject')
  if (isIssue(text)) return text
  const subject = subjectFrom(definition, text ?? '')
  return isIssue(subject) ? subject : { subject, note: null }
}

/** A room id of this kit, or none: a foreign mark is no reason to lose a response. */
function readRoom(raw: unknown): { readonly room?: string } {
  if (typeof raw !== 'string') return {}
  try {
    return roomNumber(raw) > 0 ? { room: raw } : {}
  } catch {
    return {}
  }
}

/**
 * Builds the reader of one response in the form of the design («A response»), from parsed JSON of which nothing is known.
 * Values are exact: the text `"2"` is not 2.
 */
export function responseReader(definition: InstrumentDefinition): (raw: unknown) => Reading {
  const check = answerChecker(definition)
  const items = new Map(itemsOf(definition).map((item) => [item.id, item]))
  return (raw) => {
    if (!isRecord(raw)) return rejected({ code: 'not-an-object' })
    const issue = headIssue(definition, raw.instrument, raw.version)
    if (issue) return rejected(issue)
    const code = textOrNull(raw.municipality, 'municipality')
    if (isIssue(code)) return rejected(code)
    const municipality = readMunicipality(code ?? '')
    if (isIssue(municipality)) return rejected(municipality)
    const person = raw.respondent === '' ? {} : raw.respondent ?? {}
    if (!isRecord(person)) return rejected({ code: 'wrong-type', column: 'respondent', value: person })
    const role = readRole(person.role)
    if (isIssue(role)) return rejected(role)
    const about = readSubjectKey(definition, raw.subject)
    if (isIssue(about)) return rejected(about)
    const round = roundFrom(raw.round)
    if (isIssue(round)) return rejected(round)
    const [first] = check(raw.answers)
    if (first) return rejected(answerIssue(first, raw.answers, items))
    const id = textOrNull(person.id, 'respondent.id')
    if (isIssue(id)) return rejected(id)
    if (id !== null && !isWholeText(id)) return rejected({ code: 'wrong-type', column: 'respondent.id', value: id })
    const evidence = readEvidence(raw.evidence, items)
    if (isIssue(evidence)) return rejected(evidence)
    const { date, note } = readDate(raw.answeredAt)
    const response: Response = {
      instrument: definition.id,
      version: definition.version,
      municipality,
      ...measured(about.subject, round),
      respondent: { id, role },
      // The check above has just looked at every key and value.
      answers: raw.answers as Record<string, AnswerValue>,
      evidence,
      answeredAt: date,
      ...readRoom(raw.room),
    }
    return accepted(response, note, about.note)
  }
}

/**
 * Reads a JSON document that holds one response or a list of them.
 *
 * @param onResponse called for each with its position from 0; when it answers `false`, the rest is not looked at
 * @returns why the document could not be read at all, or `null`
 */
export function readJson(definition: InstrumentDefinition, text: string, onResponse: (reading: Reading, index: number) => unknown): FileIssue | null {
  const reading = parseJson(text)
  if (reading.status === 'not-json') return { code: 'not-json' }
  const { document } = reading
  if (typeof document !== 'object' || document === null) return { code: 'not-a-response' }
  const read = responseReader(definition)
  const list: readonly unknown[] = Array.isArray(document) ? document : [document]
  list.every((raw, index) => onResponse(read(raw), index) !== false)
  return null
}
