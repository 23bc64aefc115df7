import { FREQUENCY_LABELS } from '../../../../exercises/core/workpiece/indicator'
import { chileanNumber } from '../../../../exercises/core/text'
import { PERSPECTIVES, PERSPECTIVE_LABELS, USE_LABELS, type Use } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { Objective, StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import { lastValue, progress, quarterOf, valuesOf, yearOf, type Indicator } from '../../../../exercises/workpieces/mapa-estrategico/review'
import { strategicStrings, useStrings as words } from '../../strings/strategic'
import type { Block, Table } from '../report/model'
import { figure } from './review-picture'

/** An indicator with whose it is. */
export interface Measured {
  readonly objective: Objective
  readonly indicator: Indicator
  /** Its place among those of the objective. */
  readonly at: number
}

/** Every indicator, from the mission down. */
export const measuredIn = ({ objectives }: StrategicMap): readonly Measured[] =>
  PERSPECTIVES.flatMap((perspective) => objectives.filter((one) => one.perspective === perspective)).flatMap((objective) => objective.indicators.map((indicator, at) => ({ objective, indicator, at })))

export const textOf = ({ text }: Pick<Objective, 'text'>): string => (text.trim() === '' ? strategicStrings.blank : text.trim())
export const indicatorName = ({ name }: Indicator): string => (name.trim() === '' ? words.unnamed : name.trim())
const withUnit = (value: number | null, { unit }: Indicator): string => (value === null ? words.unknown : `${figure(value)}${unit.trim() === '' ? '' : ` ${unit.trim()}`}`)

/** How far an indicator is, by its last quarter measured up to one; unknown where that cannot be said. */
export function progressText(indicator: Indicator, upTo?: string): string {
  const last = lastValue(indicator, upTo)
  const share = last && progress(indicator, last.value)
  return share === null ? words.unknown : chileanNumber(share, 2)
}

function lastText(indicator: Indicator): string {
  const last = lastValue(indicator)
  return last === null ? words.unknown : `${withUnit(last.value, indicator)} (${words.revision.picture.quarter(quarterOf(last.period), yearOf(last.period))})`
}

/** Lines to write on below what is there. */
const EMPTY_ROWS = 3
const blanks = (columns: number): readonly (readonly string[])[] => Array.from({ length: EMPTY_ROWS }, () => Array<string>(columns).fill(''))
const column = (title: string, width: number, align?: 'end'): Table['columns'][number] => ({ title, width, ...(align ? { align } : {}) })
const note = (text: string): Block => ({ kind: 'paragraph', text, tone: 'note' })

function budget(map: StrategicMap): readonly Block[] {
  const rows = PERSPECTIVES.slice(1).flatMap((perspective) => map.objectives.filter((one) => one.perspective === perspective))
    .map((objective) => [textOf(objective), objective.indicators.map((indicator) => progressText(indicator)).filter((share) => share !== words.unknown).join(', ') || words.unknown, '', '', ''])
  if (rows.length === 0) return [note(words.noObjectives)]
  const { idea, amount, decision } = words.presupuesto
  return [{ kind: 'table', caption: USE_LABELS.presupuesto, rowHeaders: true, byHand: true, long: true, columns: [column(words.objective, 6), column(words.progress, 3), column(idea, 5), column(amount, 3), column(decision, 4)], rows: [...rows, ...blanks(5)] }, note(words.progressHelp)]
}

function incentives(all: readonly Measured[]): readonly Block[] {
  const { unit, weight, proof } = words.incentivos
  return [{
    kind: 'table', caption: USE_LABELS.incentivos, rowHeaders: true, byHand: true, long: true, columns: [column(words.indicator, 6), column(words.target, 3), column(unit, 4), column(weight, 2), column(proof, 5)],
    rows: all.map(({ indicator }) => [indicatorName(indicator), withUnit(indicator.target, indicator), '', '', '']),
  }]
}

function control(all: readonly Measured[]): readonly Block[] {
  return [{
    kind: 'table', caption: USE_LABELS['control-gestion'], rowHeaders: true, byHand: true, long: true,
    columns: [column(words.indicator, 6), column(words.baseline, 3), column(words.target, 3), column(words.last, 4), column(words.progress, 3), column(words.frequency, 3), column(words.control.post, 4)],
    rows: all.map(({ indicator }) => [indicatorName(indicator), withUnit(indicator.baseline, indicator), withUnit(indicator.target, indicator), lastText(indicator), progressText(indicator), indicator.frequency === null ? words.unknown : FREQUENCY_LABELS[indicator.frequency], '']),
  }, note(words.progressHelp)]
}

function review(all: readonly Measured[], year: number): readonly Block[] {
  const quarters = [1, 2, 3, 4]
  const table: Table = {
    kind: 'table', caption: words.revision.table(year), rowHeaders: true, byHand: true, long: true,
    columns: [column(words.indicator, 6), column(words.baseline, 3, 'end'), ...quarters.map((quarter) => column(words.revision.quarter(quarter), 2, 'end')), column(words.target, 2, 'end'), column(words.progress, 3, 'end'), column(words.revision.decision, 5)],
    rows: all.map(({ indicator }) => {
      const values = valuesOf(indicator)
      const said = (value: number | null | undefined): string => (value === null || value === undefined ? '' : figure(value))
      return [`${indicatorName(indicator)}${indicator.unit.trim() === '' ? '' : ` (${indicator.unit.trim()})`}`, said(indicator.baseline), ...quarters.map((quarter) => said(values.get(`${year}-T${quarter}`))), said(indicator.target), progressText(indicator, `${year}-T4`), '']
    }),
  }
  return [table, note(words.progressHelp), ...all.flatMap(({ indicator }, at): readonly Block[] => (valuesOf(indicator).size === 0 ? [] : [{ kind: 'picture', id: `indicador-${at + 1}`, caption: indicatorName(indicator), alt: indicatorName(indicator) }]))]
}

const TEXTS: Readonly<Record<Use, string>> = { 'presupuesto': words.presupuesto.text, 'incentivos': words.incentivos.text, 'control-gestion': words.control.text, 'revision-trimestral': words.revision.text }

/** What a use of the map needs on paper: what the map says, and room for what the team decides. */
export function sheetBlocks(map: StrategicMap, use: Use, year: number): readonly Block[] {
  const all = measuredIn(map)
  const lead: Block = { kind: 'paragraph', text: TEXTS[use] }
  if (use === 'presupuesto') return [lead, ...budget(map)]
  if (all.length === 0) return [lead, note(words.none)]
  switch (use) {
    case 'incentivos': return [lead, ...incentives(all)]
    case 'control-gestion': return [lead, ...control(all)]
    case 'revision-trimestral': return [lead, ...review(all, year)]
  }
}

/** The map as a table: what the drawing says, for whoever does not see it. */
export function mapTable(map: StrategicMap): Table {
  const nameOf = (id: string): string => { const other = map.objectives.find((one) => one.id === id); return other ? textOf(other) : strategicStrings.missing }
  return {
    kind: 'table', caption: words.table.title, rowHeaders: false, long: true,
    columns: [column(words.table.perspective, 3), column(words.objective, 5), column(words.table.supports, 5), column(words.table.indicators, 5)],
    rows: PERSPECTIVES.flatMap((perspective) => map.objectives.filter((one) => one.perspective === perspective)).map((objective) => [
      PERSPECTIVE_LABELS[objective.perspective], textOf(objective), [...new Set(objective.supports)].map(nameOf).join('\n') || words.unknown,
      objective.indicators.map((indicator) => `${indicatorName(indicator)}: ${withUnit(indicator.baseline, indicator)} → ${withUnit(indicator.target, indicator)}`).join('\n') || words.unknown,
    ]),
  }
}
