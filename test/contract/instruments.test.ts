import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INSTRUMENT_IDS } from '../../.vitepress/theme/composables/instruments'
import { SUBJECT_KINDS, itemsOf, optionValues, type InstrumentDefinition, type Item } from '../../exercises/core/instrument'
import { TONES, UNKNOWN_LEVEL, feedbackNames } from '../../exercises/core/levels'
import { sourceKey } from '../../exercises/core/sources'
import { unknownSections } from '../content/course/sections'
import { anySheet, oneBetter } from '../support/answers'
import { FOLDERS, PUBLISHED } from '../support/instruments'
import { allLevels, isLower, leaves, levelLeaves, valueAt } from '../support/levels'
import { outlineOf } from '../support/outlines'

const root = new URL('../../', import.meta.url)
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Cases of each property, for each instrument. */
const RUNS = 1000

/** A sheet with every answer at its lowest or highest option. */
const extreme = (definition: InstrumentDefinition, end: 0 | -1) =>
  Object.fromEntries(itemsOf(definition).map((item) => [item.id, optionValues(item).at(end) ?? null]))

const textsOf = (item: Item): readonly string[] => [
  item.title, item.prompt,
  ...('verification' in item ? [item.verification] : []),
  ...(item.kind === 'yes-no' ? [] : item.options.flatMap(({ label, text }) => [label, text])),
]

const repeated = (values: readonly unknown[]): readonly unknown[] => values.filter((value, index) => values.indexOf(value) !== index)

describe('all instruments together', () => {
  it('are all discovered, here and by the site, the template apart', () => {
    const folders = readdirSync(new URL('exercises/instruments/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(FOLDERS.map(({ folder }) => folder).sort()).toEqual(folders.map(({ name }) => name).sort())
    expect(PUBLISHED.map(({ folder }) => folder)).toContain('diagnostico-organizacional')
    expect([...INSTRUMENT_IDS].sort()).toEqual(PUBLISHED.map(({ folder }) => folder).sort())
    expect(INSTRUMENT_IDS).not.toContain('_template')
  })

  it('are named as their folder, and have a page that shows them, one on paper and a test of that name', () => {
    for (const { folder, instrument: { definition } } of PUBLISHED) {
      expect(definition.id).toBe(folder)
      expect(readFileSync(new URL(`docs/instrumentos/${folder}.md`, root), 'utf8')).toContain(`<InstrumentPage id="${folder}" />`)
      expect(readFileSync(new URL(`docs/instrumentos/hojas/${folder}.md`, root), 'utf8')).toContain(`<WorksheetPage id="${folder}" />`)
      expect(existsSync(new URL(`test/unit/exercises/instruments/${folder}.test.ts`, root)), `test of ${folder}`).toBe(true)
    }
  })

  it('have each a code of its own that fits in a link, 1 to 31', () => {
    const codes = PUBLISHED.map(({ instrument }) => instrument.definition.code)
    expect(repeated(codes)).toEqual([])
    expect(codes.filter((code) => !Number.isInteger(code) || code < 1 || code > 31)).toEqual([])
  })
})

describe.each(FOLDERS)('$folder', ({ instrument, feedback }) => {
  const { definition, evaluate, evaluateGroup } = instrument
  const items = itemsOf(definition)
  const resultOf = (answers: unknown): unknown => {
    const evaluation = evaluate(answers)
    if (evaluation.status === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
    return evaluation.result
  }

  it('has ids in kebab-case ASCII, none repeated where it could be mistaken', () => {
    const groupIds = definition.groups.map((group) => group.id)
    const itemIds = items.map((item) => item.id)
    const optionIds = items.flatMap((item) => (item.kind === 'choice' ? item.options.map((option) => option.id) : []))
    const setIds = definition.levelSets.map((set) => set.id)
    const levels = definition.levelSets.flatMap((set) => set.levels.map(({ id }) => id))
    for (const id of [definition.id, ...groupIds, ...itemIds, ...optionIds, ...setIds, ...levels]) expect(id).toMatch(ID)
    for (const ids of [groupIds, itemIds, setIds]) expect(repeated(ids)).toEqual([])
    for (const item of items) expect(repeated(optionValues(item)), item.id).toEqual([])
    for (const set of definition.levelSets) expect(repeated(set.levels.map(({ id }) => id)), set.id).toEqual([])
    expect(levels).not.toContain(UNKNOWN_LEVEL)
  })

  it('has items in every group, and two options or more in ascending order in every item', () => {
    for (const group of definition.groups) expect(group.items.length, group.id).toBeGreaterThan(0)
    for (const item of items) {
      const values = optionValues(item)
      expect(values.length, item.id).toBeGreaterThanOrEqual(2)
      if (item.kind === 'scale') expect(values, item.id).toEqual([...item.options.map(({ value }) => value)].sort((a, b) => a - b))
      if (item.kind === 'scale') expect(values.every(Number.isInteger), item.id).toBe(true)
    }
  })

  it('has whole numbers where it counts: version, code and minutes', () => {
    for (const number of [definition.version, definition.code, definition.minutes]) {
      expect(Number.isInteger(number)).toBe(true)
      expect(number).toBeGreaterThanOrEqual(1)
    }
  })

  it('says what it is about, and gives each level of a set a word and a tone of its own', () => {
    expect(SUBJECT_KINDS).toContain(definition.about)
    const groupIds = definition.groups.map((group) => group.id)
    for (const { id, levels, groups } of definition.levelSets) {
      expect(levels.length, id).toBeGreaterThanOrEqual(2)
      expect(repeated(levels.map(({ label }) => label)), id).toEqual([])
      for (const { tone } of levels) expect(TONES).toContain(tone)
      expect(groups.filter((group) => !groupIds.includes(group)), id).toEqual([])
    }
  })

  it('names a known source and its section for itself, each group and each item', () => {
    expect(definition.sources.length).toBeGreaterThan(0)
    for (const source of [...definition.sources, ...definition.groups.map((group) => group.source), ...items.map((item) => item.source)]) {
      expect(sourceKey(source), source).not.toBeNull()
      expect(unknownSections(source)).toEqual([])
    }
  })

  it('says everything in plain text, none of it empty', () => {
    const texts = [
      definition.title, definition.purpose,
      ...definition.groups.flatMap(({ title, question }) => [title, question]),
      definition.groupLabel,
      ...items.flatMap(textsOf),
      ...definition.levelSets.flatMap(({ levels }) => levels.map(({ label }) => label)),
    ]
    for (const text of texts) {
      expect(text.trim()).not.toBe('')
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/[<>`\n]|\*\*|\]\(|&\w+;|BORRADOR/)
    }
  })

  it('says something different in each option of an item', () => {
    for (const item of items) {
      if (item.kind !== 'yes-no') expect(repeated(item.options.map(({ text }) => text)), item.id).toEqual([])
    }
  })

  it('offers a medio de verificación in full, or none at all', () => {
    for (const item of items) {
      // Absent means that nothing exists which a third person could look at; a dash or «no hay» would be printed as a document.
      if ('verification' in item) expect(item.verification, item.id).toMatch(/^\p{Lu}.{8,}\.$/u)
    }
  })

  it('is plain data: JSON gives back the same definition', () => {
    expect(JSON.parse(JSON.stringify(definition))).toStrictEqual(definition)
  })

  it('has one feedback text for each level of an ordered set (and group), and no other file', () => {
    // A set without order has all its texts or none.
    const expected = definition.levelSets.flatMap((set) => {
      const names = feedbackNames(set)
      return set.ordered || names.some((name) => name in feedback) ? names : []
    })
    expect(repeated(expected)).toEqual([])
    expect(Object.keys(feedback).sort()).toEqual([...expected].sort())
    for (const [name, text] of Object.entries(feedback)) {
      expect(text.replace(/^#.*$/gm, '').trim().length, `feedback/${name}.md`).toBeGreaterThan(40)
      expect(text, `feedback/${name}.md`).not.toContain('BORRADOR')
    }
  })

  it('holds a level of each set in its result, and a row of its outline for each group where levels are by group', () => {
    const sheets = [extreme(definition, 0), extreme(definition, -1)]
    const found = sheets.flatMap((sheet) => levelLeaves(definition, resultOf(sheet)))
    const rows = sheets.flatMap((sheet) => outlineOf(instrument, sheet).parts.flatMap((part) => part.rows))
    for (const { id, levels, groups } of definition.levelSets) {
      expect(found.some(({ value }) => levels.some((level) => level.id === value)), id).toBe(true)
      for (const group of groups) {
        // A result may call a group by another name (`sustainability`); its row in the outline goes by the group's id.
        expect(rows.some((row) => row.id === group && row.level?.set === id && levels.some((level) => level.id === row.level?.id)), `${id} of ${group}`).toBe(true)
      }
    }
  })

  it('gives sin-informacion, or nothing, for an empty sheet wherever a level may stand', () => {
    const empty = resultOf({})
    const levels = allLevels(definition)
    expect(leaves(empty).filter(({ value }) => levels.has(value))).toEqual([])
    fc.assert(fc.property(anySheet(definition), (sheet) => {
      for (const { path } of levelLeaves(definition, resultOf(sheet))) {
        expect(['sin-informacion', null], path.join('.')).toContain(valueAt(empty, path))
      }
    }), { numRuns: RUNS })
    expect(resultOf(Object.fromEntries(items.map((item) => [item.id, null])))).toEqual(empty)
  })

  it.runIf(items.every((item) => item.kind !== 'choice'))('never gives a lower level for one answer better', () => {
    fc.assert(fc.property(anySheet(definition), fc.nat(), (sheet, pick) => {
      const better = oneBetter(definition, sheet, pick)
      if (!better) return
      const after = resultOf(better.sheet)
      for (const { path, value } of levelLeaves(definition, resultOf(sheet))) {
        expect(isLower(definition, value, valueAt(after, path)), `${better.item} lowers ${path.join('.')}`).toBe(false)
      }
    }), { numRuns: RUNS })
  })

  it('scores any sheet without throwing, into plain data, the same for a group of one', () => {
    fc.assert(fc.property(anySheet(definition), (sheet) => {
      const result = resultOf(sheet)
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
      expect(evaluateGroup(sheet, {})).toEqual({ status: 'scored', result })
    }), { numRuns: RUNS })
  })

  it('rejects an unknown item and every impossible value, and names them', () => {
    expect(evaluate({ 'no-existe': 1 })).toEqual({ status: 'invalid', issues: [{ code: 'unknown-item', item: 'no-existe' }] })
    for (const item of items) {
      const above = Math.max(...optionValues(item).filter((value) => typeof value === 'number'), 0) + 1
      for (const value of [above, -1, 0.5, '0', '', 'no-existe', true, [0], {}]) {
        const issues = [{ code: 'not-an-option', item: item.id, value }]
        expect(evaluate({ [item.id]: value })).toEqual({ status: 'invalid', issues })
      }
      expect(evaluateGroup({ [item.id]: 'no-existe' }, {})).toMatchObject({ status: 'invalid', issues: [{ code: 'not-an-option', item: item.id }] })
    }
  })

  it('says that whatever else it is given is no sheet, and never throws', () => {
    for (const raw of [null, undefined, 0, 'texto', [], [{}]]) {
      expect(evaluate(raw)).toEqual({ status: 'invalid', issues: [{ code: 'not-an-object' }] })
    }
    fc.assert(fc.property(fc.anything(), (raw) => {
      expect(['invalid', 'scored']).toContain(evaluate(raw).status)
    }), { numRuns: RUNS })
  })
})
