import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../../exercises/core/evaluate'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { createCollector, MOST_SUBJECT_GROUPS } from '../../../../exercises/responses/collect'
import { documentReader } from '../../../../exercises/responses/document'
import { groupReport } from '../../../../exercises/responses/group-report'
import { createNotes, subjectLines } from '../../../../exercises/responses/notes'
import type { Reading } from '../../../../exercises/responses/reading'
import { rejectionText, tooManySubjectsText } from '../../../../exercises/responses/words'
import { definition as diagnosis } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { alliance, countAnswered } from '../../../support/alliance'

/** Responses about an alliance and of several rounds, through the command line's own parts: read, collected, scored, told. */

const instrument = { definition: alliance, evaluateGroup: countAnswered } as unknown as Instrument
const HEAD = 'instrument,version,municipality,respondent,role,answeredAt,subject,round,reuniones,acta,convoca'

interface Row { readonly subject?: string; readonly round?: string | number; readonly municipality?: string; readonly id?: string; readonly date?: string; readonly value?: string | number }

const line = ({ subject = '', round = '', municipality = '', id = '', date = '', value = 1 }: Row): string =>
  [alliance.id, 1, municipality, id, '', date, `"${subject.replaceAll('"', '""')}"`, round, value, '', ''].join(',')

/** Each text is a file of its own. */
function score(files: readonly string[], { definition = alliance as InstrumentDefinition, name = 'a.csv' } = {}) {
  const collector = createCollector(definition)
  const notes = createNotes()
  const rejected: string[] = []
  for (const text of files) {
    const reader = documentReader(definition, name, (reading: Reading, place) => {
      if (reading.status === 'rejected') return rejected.push(rejectionText(reading.issue))
      collector.add(reading.response)
      for (const note of reading.notes ?? []) notes.add(name, place, note)
    })
    reader.write(text)
    expect(reader.end()).toBeNull()
  }
  return { groups: [...collector.groups()].map((group) => groupReport(instrument, group)), rejected, told: [...notes.lines(), ...subjectLines(definition, collector)] }
}

const table = (...rows: readonly Row[]): string => [HEAD, ...rows.map(line)].join('\n')
/** Everything of each group but its result and its items. */
const heads = (...rows: readonly Row[]): unknown[] =>
  score([table(...rows)]).groups.map((group) => Object.fromEntries(Object.entries(group).filter(([key]) => key !== 'result' && key !== 'items')))

describe('groups of responses about alliances', () => {
  it('come after the municipalities in order of code points, the rounds of each one after another, with the comunas of their people', () => {
    expect(heads(
      { subject: '🌊', municipality: '08203' }, { subject: '\uffee', municipality: '08203' }, { subject: 'mesa', round: 2, municipality: '8205' }, { subject: 'mesa', municipality: '13101' }, { subject: 'mesa', municipality: '8205' },
      { subject: 'mesa', municipality: '' }, { subject: 'Red', municipality: '' }, { municipality: '' }, { municipality: '13101', round: 3 }, { municipality: '13101' }, { municipality: '08203', round: 9 },
    )).toEqual([
      { municipality: '08203', round: 9, respondents: 1, duplicates: 0 },
      { municipality: '13101', respondents: 1, duplicates: 0 },
      { municipality: '13101', round: 3, respondents: 1, duplicates: 0 },
      { municipality: null, respondents: 1, duplicates: 0 },
      { subject: 'Red', municipalities: [], respondents: 1, duplicates: 0 },
      { subject: 'mesa', municipalities: ['08205', '13101'], respondents: 3, duplicates: 0 },
      { subject: 'mesa', municipalities: ['08205'], round: 2, respondents: 1, duplicates: 0 },
      { subject: '\uffee', municipalities: ['08203'], respondents: 1, duplicates: 0 },
      { subject: '🌊', municipalities: ['08203'], respondents: 1, duplicates: 0 },
    ])
  })

  it('write their keys in the order of the design', () => {
    const [group] = score([table({ subject: 'mesa', round: 2, municipality: '08203' })]).groups
    expect(Object.keys(group ?? {})).toEqual(['subject', 'municipalities', 'round', 'respondents', 'duplicates', 'result', 'items'])
    expect(Object.keys(group?.items ?? {})).toEqual(['reuniones', 'acta', 'convoca'])
  })

  it('hold each person once whatever the comuna and the file, and name the comunas of what counts alone', () => {
    const first = table({ subject: 'mesa', id: 'a', municipality: '08203', date: '2026-11-20', value: 0 }, { subject: 'mesa', id: 'b', municipality: '08205' })
    const later = table({ subject: ' mesa ', id: 'a', municipality: '13101', date: '2026-11-21', value: 2 })
    for (const files of [[first, later], [later, first]]) {
      expect(score(files).groups).toMatchObject([{ subject: 'mesa', municipalities: ['08205', '13101'], respondents: 2, duplicates: 1, items: { reuniones: { n: 2, max: 2 } } }])
    }
    expect(heads({ subject: 'mesa', id: 'a' }, { subject: 'mesa', id: 'a', round: 2 }, { subject: 'red', id: 'a' }, { municipality: '08203', id: 'a' })).toHaveLength(4)
  })

  it('keep names apart that are only nearly equal, and standard error says so; names in another form of Unicode are the same', () => {
    const { groups, told } = score([table({ subject: 'Mesa por el agua' }, { subject: 'mesa por el Água' }, { subject: 'N\u0303uble' }, { subject: 'Ñuble' }, { subject: 'Mesa por el agua', round: 2 })])
    expect(groups.map((group) => [(group as { subject?: string }).subject, group.respondents])).toEqual([['Mesa por el agua', 1], ['Mesa por el agua', 1], ['mesa por el Água', 1], ['Ñuble', 2]])
    expect(told).toEqual(['subject: «Mesa por el agua» y «mesa por el Água» son casi iguales y quedaron en grupos distintos; si son lo mismo, escríbalos igual en todas las respuestas.'])
  })

  it('without a name stand with their comuna, and standard error says how many', () => {
    const { groups, told } = score([table({ municipality: '08203' }, { municipality: '08203' }, { subject: 'mesa', municipality: '08203' })])
    expect(groups).toMatchObject([{ municipality: '08203', respondents: 2 }, { subject: 'mesa', respondents: 1 }])
    expect(told).toEqual(['subject: 2 respuestas no dicen de qué alianza son; se juntaron por comuna.'])
    expect(score([table({ municipality: '08203' })]).told).toEqual(['subject: 1 respuesta no dice de qué alianza es; quedó con las de su comuna.'])
  })
})

describe('a subject or a round that cannot be', () => {
  it.each<[string, Row, RegExp]>([
    ['of 81 characters', { subject: 'a'.repeat(81) }, /^subject: «a{40}…» tiene más de 80 caracteres/], ['with a line break', { subject: 'Mesa\nagua' }, /^subject: «Mesa agua» lleva caracteres que no se ven/],
    ['of a spreadsheet’s error', { subject: '#N/A' }, /^subject: dice «#N\/A», que es un error de la planilla y no un nombre/],
    ['0', { round: 0 }, /^round: «0» no es una medición/], ['10', { round: 10 }, /^round: «10»/], ['2.0', { round: '2.0' }, /^round: «2.0»/], ['02', { round: '02' }, /^round: «02»/], ['primera', { round: 'primera' }, /^round: «primera»/],
    ['before its items', { round: 0, value: 7 }, /^round/], ['a subject before its round', { subject: 'a'.repeat(81), round: 0 }, /^subject/],
  ])('rejects the row whole: %s', (_, row, reason) => {
    const { groups, rejected } = score([table(row)])
    expect(groups).toEqual([])
    expect(rejected).toEqual([expect.stringMatching(reason)])
  })

  const one = { instrument: alliance.id, version: 1, answers: { reuniones: 1 } }
  it.each<[string, object, RegExp]>([
    ['a round as text', { round: '2' }, /^round: «2»/], ['half a round', { round: 1.5 }, /^round: «1.5»/], ['a subject as number', { subject: 7 }, /^subject: el valor «7» no es del tipo/], ['a subject as list', { subject: ['mesa'] }, /^subject/],
    ['half a character', { subject: 'mesa \ud83c' }, /^subject/], ['the role first', { respondent: { role: 'jefe' }, subject: 7 }, /^role/],
  ])('rejects the response in JSON: %s', (_, change, reason) => {
    expect(score([JSON.stringify({ ...one, ...change })]).rejected).toEqual([expect.stringMatching(reason)])
  })

  it('is none where it is empty, also in JSON', () => {
    const { groups } = score([JSON.stringify([{ ...one, subject: '', round: '' }, { ...one, subject: null, round: null }, { ...one, subject: '  ', round: 1 }, one])])
    expect(groups).toMatchObject([{ municipality: null, respondents: 4 }])
    expect(groups[0]).not.toHaveProperty('round')
  })
})

describe('more subjects than one reading holds', () => {
  it('are refused one by one, while those that are known and the comunas go on', () => {
    const collector = createCollector(alliance)
    const response = (subject: string | undefined) =>
      ({ instrument: alliance.id, version: 1, municipality: '08203', respondent: { id: null, role: null }, answers: {}, answeredAt: null, ...(subject === undefined ? {} : { subject }) })
    for (let number = 0; number < MOST_SUBJECT_GROUPS; number++) if (!collector.add(response(`Mesa ${number}`))) throw new Error(`refused number ${number}`)
    expect(['Una más', 'Otra más', 'Mesa 7', undefined].map((subject) => collector.add(response(subject)))).toEqual([false, false, true, true])
    expect(collector.subjects()).toHaveLength(MOST_SUBJECT_GROUPS)
    expect(tooManySubjectsText(MOST_SUBJECT_GROUPS)).toMatch(/100\.000 grupos con nombre/)
  })
})

describe('an instrument about the municipality', () => {
  const rows = (subject: string): string => `instrument,version,municipality,subject,round,estrategia-mision\n${diagnosis.id},1,08203,${subject},2,1\n`

  it('rejects a value under a column subject, which is nobody’s, and takes rounds', () => {
    const { rejected, groups } = score([rows('Mesa por el agua')], { definition: diagnosis })
    expect([rejected.length, groups.length]).toEqual([1, 0])
    expect(rejected[0]).toMatch(/«subject».*«Mesa por el agua»/)
  })

  it('ignores the key in JSON, and standard error says so', () => {
    const response = (subject: unknown): object => ({ instrument: diagnosis.id, version: 1, municipality: '08203', subject, answers: { 'estrategia-mision': 1 } })
    const collector = createCollector(diagnosis)
    const notes = createNotes()
    const reader = documentReader(diagnosis, 'a.json', (reading, place) => {
      if (reading.status === 'read') collector.add(reading.response)
      for (const note of (reading.status === 'read' && reading.notes) || []) notes.add('a.json', place, note)
    })
    reader.write(JSON.stringify([response('Mesa'), response(''), response(null), response({ a: 1 })]))
    reader.end()
    expect([...collector.groups()]).toMatchObject([{ subject: null, municipality: '08203', tally: { respondents: 4 } }])
    expect([...notes.lines(), ...subjectLines(diagnosis, collector)]).toEqual([
      'a.json, índice 0: subject: «Mesa» no se usó, porque este instrumento mide el municipio; la respuesta cuenta igual.',
      'a.json, índice 3: subject: «{"a":1}» no se usó, porque este instrumento mide el municipio; la respuesta cuenta igual.',
    ])
  })
})

/** Few of each, so that people meet in subjects, rounds and comunas. Dates differ, so that no tie hangs on the order. */
const anyRows = fc.array(fc.record({
  subject: fc.constantFrom('', 'mesa', 'Mesa', 'red 🌊'), round: fc.constantFrom('', 1, 2, 9), municipality: fc.constantFrom('', '08203', '8205'), id: fc.constantFrom('', 'a', 'b'), value: fc.constantFrom('', 0, 1, 2),
}), { maxLength: 25 }).map((rows) => rows.map((row, index) => ({ ...row, date: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString() })))

describe('any responses', () => {
  it('give the same groups in any order, in one file or in several', () => {
    fc.assert(fc.property(anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat())), ([rows, shuffled, cut]) => {
      const { groups } = score([table(...rows)])
      expect(score([table(...shuffled)]).groups).toEqual(groups)
      const at = cut % (rows.length + 1)
      expect(score([table(...shuffled.slice(0, at)), table(...shuffled.slice(at))]).groups).toEqual(groups)
    }), { numRuns: 300 })
  })

  it('are each counted or a duplicate, and a group of one is that person alone', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const { groups } = score([table(...rows)])
      expect(groups.reduce((sum, { respondents, duplicates }) => sum + respondents + duplicates, 0)).toBe(rows.length)
      for (const row of rows) {
        const [own] = score([table(row)]).groups
        expect(own).toMatchObject({ respondents: 1, duplicates: 0, items: { reuniones: { value: row.value === '' ? null : row.value } } })
      }
    }), { numRuns: 200 })
  })

  it('of one round never change those of another', () => {
    fc.assert(fc.property(anyRows, fc.constantFrom(1, 2, 9), (rows, round) => {
      const inRound = (of: { round?: number }): boolean => (of.round ?? 1) === round
      const alone = rows.filter((row) => (row.round === '' ? 1 : row.round) === round)
      expect(score([table(...rows)]).groups.filter(inRound)).toEqual(score([table(...alone)]).groups)
    }), { numRuns: 300 })
  })
})
