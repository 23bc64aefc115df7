import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import { UNKNOWN_LEVEL, feedbackName, placedLevel } from '../../exercises/core/levels'
import { PLACE_FOLDERS, type Outline, type Row } from '../../exercises/core/outline'
import { sourceKey } from '../../exercises/core/sources'
import { anySheet } from '../support/answers'
import { FOLDERS } from '../support/instruments'
import { groupOutline, outlineOf } from '../support/outlines'

/** Cases of each property, for each instrument. */
const RUNS = 300
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const LESSON = /^\d\d-[a-z0-9-]+\/\d\d-[a-z0-9-]+$/
const MARKUP = /[<>`\n]|\*\*|\]\(|&\w+;|BORRADOR|undefined|NaN|null/

const rowsOf = (outline: Outline): readonly Row[] => outline.parts.flatMap(({ rows }) => rows)
const repeated = (values: readonly unknown[]): readonly unknown[] => values.filter((value, index) => values.indexOf(value) !== index)
const textsOf = (outline: Outline): readonly string[] => [
  outline.headline,
  ...outline.parts.flatMap(({ title, columns }) => [title, ...Object.values(columns).flat()]),
  ...rowsOf(outline).flatMap((row) => [row.title, ...row.because, ...row.next.flatMap(({ text, assistance, places }) =>
    [text, ...(assistance === undefined ? [] : [assistance]), ...(places ?? []).flatMap(({ title, why }) => [title, ...(why === undefined ? [] : [why])])])]),
]

describe.each(FOLDERS)('what $folder gives beside its result', ({ instrument, feedback }) => {
  const { definition } = instrument
  const items = itemsOf(definition)
  const itemIds = items.map(({ id }) => id)
  const sheet = anySheet(definition)
  /** One person's outline or a group's, of any answers. */
  const outline = fc.oneof(sheet.map((one) => outlineOf(instrument, one)), fc.array(sheet, { maxLength: 7 }).map((people) => groupOutline(instrument, people)))
  const always = (check: (outline: Outline) => void): void => fc.assert(fc.property(outline, check), { numRuns: RUNS })

  it('is an outline of plain data, with ids of its own for parts, rows and suggestions', () => {
    always((one) => {
      expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one)
      expect(one.parts.length).toBeGreaterThan(0)
      for (const id of [...one.parts.map(({ id }) => id), ...rowsOf(one).map(({ id }) => id)]) expect(id).toMatch(ID)
      expect(repeated(one.parts.map(({ id }) => id))).toEqual([])
      expect(repeated(rowsOf(one).map(({ id }) => id))).toEqual([])
      for (const { next } of rowsOf(one)) expect(repeated(next.map(({ id }) => id))).toEqual([])
    })
  })

  it('says everything in plain text, with a reason for each row', () => {
    always((one) => {
      // There are hundreds of them: asked one by one, the asking takes ten times as long as the outline.
      expect(textsOf(one).filter((text) => text.trim() === '' || text !== text.trim() || MARKUP.test(text))).toEqual([])
      expect(one.headline).not.toMatch(/\.$/)
      for (const { because } of rowsOf(one)) expect(because.length).toBeGreaterThan(0)
      expect(rowsOf(one).flatMap(({ because, next }) => [...because, ...next.map(({ text }) => text)]).filter((text) => !/[.?]$/.test(text))).toEqual([])
    })
  })

  it('gives rows only levels that the definition declares, and a figure that is a number or none', () => {
    always((one) => {
      for (const { id, level, value, figure } of rowsOf(one)) {
        if (level && level.id !== UNKNOWN_LEVEL) expect(placedLevel(definition.levelSets, level), `${id} at ${level.set}/${level.id}`).not.toBeNull()
        if (level) expect(definition.levelSets.map((set) => set.id)).toContain(level.set)
        if (value !== null) expect(Number.isFinite(value)).toBe(true)
        if (value !== null) expect(figure).not.toBe('')
      }
    })
  })

  it('has a feedback text for every row at every level of an ordered set', () => {
    always((one) => {
      for (const { id, level } of rowsOf(one)) {
        if (!level || level.id === UNKNOWN_LEVEL) continue
        const name = feedbackName(definition.levelSets, id, level)
        const { ordered = false } = definition.levelSets.find((set) => set.id === level.set) ?? {}
        if (ordered) expect(Object.keys(feedback), `${id} at ${level.id}`).toContain(name)
      }
    })
  })

  it('rests each row on items of the definition, in their order, the low ones among them', () => {
    always((one) => {
      for (const { id, items: own, low } of rowsOf(one)) {
        expect(own.length, id).toBeGreaterThan(0)
        expect(itemIds.filter((item) => own.includes(item)), id).toEqual(own)
        expect(low.filter((item) => !own.includes(item)), id).toEqual([])
      }
    })
  })

  it('suggests nothing where a row has no information, and names places by their kind', () => {
    always((one) => {
      for (const { level, next } of rowsOf(one)) {
        if (level?.id === UNKNOWN_LEVEL) expect(next).toEqual([])
        for (const { level: meant } of next) {
          if (meant !== undefined) expect(placedLevel(definition.levelSets, { set: level?.set ?? '', id: meant })).not.toBeNull()
        }
        for (const { kind, id } of next.flatMap(({ places }) => places ?? [])) {
          expect(Object.keys(PLACE_FOLDERS)).toContain(kind)
          expect(id).toMatch(kind === 'lesson' ? LESSON : ID)
        }
        for (const { places = [] } of next) {
          const lessons = places.filter(({ kind }) => kind === 'lesson')
          // Who is sent to more than three studies none.
          expect(lessons.length).toBeLessThanOrEqual(3)
          for (const { id, why } of lessons) expect(why, id).toMatch(/^\p{Lu}.+\.$/u)
        }
      }
    })
  })

  it('says nothing of levels for an empty sheet, which no group of nobody contradicts', () => {
    for (const one of [outlineOf(instrument, {}), groupOutline(instrument, []), groupOutline(instrument, [{}, {}, {}])]) {
      for (const { id, level } of rowsOf(one)) if (level) expect(level.id, id).toBe(UNKNOWN_LEVEL)
    }
  })

  it('has something to ask about every item, and about nothing else', () => {
    expect(Object.keys(instrument.prompts).sort()).toEqual([...itemIds].sort())
    for (const prompt of Object.values(instrument.prompts)) expect(prompt).toMatch(/¿[^?]+\?$/)
  })

  it('owns up to what comes from where, with a reference for each of its sources', () => {
    const { reading, rule, source, ours, references } = instrument.provenance
    for (const lines of [reading, rule, source, ours, references]) {
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(line).not.toMatch(MARKUP)
    }
    const keys = new Set(definition.sources.map(sourceKey))
    for (const key of keys) expect(references.some((line) => line.endsWith(`[${key}]`)), String(key)).toBe(true)
  })

  it('brings an example of three people or more who give no comuna, whose name says that it is invented', async () => {
    const { name, responses } = await instrument.example()
    expect(name).toMatch(/ficticia|ficticio|inventad[ao]/)
    expect(responses.length).toBeGreaterThanOrEqual(3)
    expect(repeated(responses.map(({ respondent }) => respondent.id))).toEqual([])
    for (const response of responses) {
      expect(response).toMatchObject({ instrument: definition.id, version: definition.version, municipality: null })
      expect(instrument.evaluate(response.answers).status).toBe('scored')
      expect(Object.keys(response.evidence ?? {}).filter((item) => !itemIds.includes(item))).toEqual([])
    }
    const levels = rowsOf(groupOutline(instrument, responses.map(({ answers }) => answers))).map(({ level }) => level?.id)
    expect(levels.some((level) => level !== UNKNOWN_LEVEL)).toBe(true)
  })

  it('shares hours and drafts proposals by rows that the outline has, if at all', () => {
    const { hours, proposal } = instrument
    const idsOf = (part: string): readonly string[] => outlineOf(instrument, {}).parts.find(({ id }) => id === part)?.rows.map(({ id }) => id) ?? []
    if (hours) {
      const set = definition.levelSets.find(({ id }) => id === hours.levelSet)
      expect(Object.keys(hours.weights)).toEqual(set?.levels.map(({ id }) => id))
      fc.assert(fc.property(sheet, fc.nat(5000), (one, total) => {
        const evaluation = instrument.evaluate(one)
        if (evaluation.status === 'invalid') return
        const shares = hours.plan(evaluation.result, total)
        if (shares === null) return
        expect(Object.keys(shares)).toEqual(idsOf(hours.part))
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(total)
      }), { numRuns: RUNS })
    }
    if (proposal) expect(Object.keys(proposal.assistance)).toEqual(idsOf(proposal.part))
  })
})
