import { levelLabel } from '../../core/levels'
import type { GroupReading, Outline, Row, Suggestion } from '../../core/outline'
import { wordList } from '../../core/text'
import { areasBecause, dependenceSentence, groupBecause, optionText, titleOf } from './because'
import { definition } from './definition'
import { DIMENSIONS, ELEMENTS, ITEMS_OF, type Answers, type Group, type GroupResult, type Item, type Result } from './score'
import { ANOTHER_AREA, PLACES, SHARE, STEPS } from './steps'

/** The result in words: four elements, five dimensions, and sustainability with its four lines. */

const LEVEL_SET = definition.levelSets[0].id
const LINES = ['recursos', 'compromiso', 'organismo', 'formalizacion'] as const

/** Steps for the lowest items of a group that are not at their top, two at most; where all are, what is not known, or something to share. */
function suggestions(id: Group, level: GroupResult['level'], answers: Answers): readonly Suggestion[] {
  const steps = ITEMS_OF[id]
    .map((item) => ({ id: item, value: answers[item] ?? 2, text: STEPS[item] }))
    .filter((step): step is { id: Item; value: 0 | 1; text: string } => step.text !== undefined && step.value < 2)
    .sort((a, b) => a.value - b.value)
    .slice(0, 2)
    .map(({ id: item, text }) => ({ id: item, text, places: PLACES[id] }))
  if (steps.length > 0) return steps
  if (level === 'alto') return [{ id: 'compartir', text: SHARE, places: PLACES[id] }]
  // All that is known is at its top, and the level waits for what is not.
  const unknown = ITEMS_OF[id].filter((item) => (answers[item] ?? null) === null)
  return [{ id: 'averiguar', text: `Una respuesta a lo que hoy no se sabe: ${wordList(unknown.map((item) => titleOf(item)))}.`, places: PLACES[id] }]
}

/** Areas that are too few need another one; enough of them that work apart need to meet. */
function areaSuggestions({ level, heldBack }: Result['elements']['enfoque-multidimensional'], answers: Answers): readonly Suggestion[] {
  const id = 'enfoque-multidimensional'
  const together = suggestions(id, level, answers)
  return level === 'alto' || heldBack ? together : [{ id: 'otra-area', text: ANOTHER_AREA, places: PLACES[id] }, ...together.filter((step) => step.id === 'enfoque-interrelacion')]
}

function groupRow(id: Group, result: GroupResult, answers: Answers, group: boolean): Row {
  const { level, sum, answered, zeros, disputed } = result
  return {
    id,
    title: titleOf(id),
    level: { set: LEVEL_SET, id: level },
    figure: answered === 0 ? 'sin respuestas' : `${sum} de ${2 * answered}`,
    value: answered === 0 ? null : sum,
    because: groupBecause(id, result, answers, group),
    items: ITEMS_OF[id],
    low: zeros,
    disputed,
    next: level === 'sin-informacion' ? [] : suggestions(id, level, answers),
  }
}

function areasRow(result: Result['elements']['enfoque-multidimensional'], answers: Answers, group: boolean): Row {
  const id = 'enfoque-multidimensional'
  const { level, areas, answered, linked, disputed } = result
  return {
    id,
    title: titleOf(id),
    level: { set: LEVEL_SET, id: level },
    figure: answered === 0 ? 'sin respuestas' : `${areas.length} de ${answered} áreas`,
    value: answered === 0 ? null : areas.length,
    because: areasBecause(result, group),
    items: ITEMS_OF[id],
    // An area that is not touched is no fault by itself; areas that work apart are.
    low: linked === 0 ? ['enfoque-interrelacion'] : [],
    disputed,
    next: level === 'sin-informacion' ? [] : areaSuggestions(result, answers),
  }
}

/** One line of sustainability: its value and the answer that it stands for. */
function lineRow(line: (typeof LINES)[number], result: Result, answers: Answers): Row {
  const item = `sostenibilidad-${line}` as const
  const value = result.sustainability.lines[line]
  return {
    id: `linea-${line}`,
    title: titleOf(item),
    level: null,
    figure: value === null ? 'sin respuesta' : `${value} de 2`,
    value,
    because: [optionText(item, answers) ?? 'No hay un valor para esta línea.'],
    items: [item],
    low: value === 0 ? [item] : [],
    disputed: false,
    next: [],
  }
}

function headline(result: Result): string {
  const { strengths, gaps, dependence } = result
  const named = (ids: readonly Group[]): string => wordList(ids.map((id) => titleOf(id).split(/[:,]/, 1)[0]?.toLowerCase() ?? id))
  const levels = [result.profile.elements, result.profile.dimensions, result.profile.sustainability].join('/').split('/')
  const unknown = levels.filter((level) => level === 'sin-informacion').length
  const parts = [
    ...(strengths.length > 0 ? [`En alto: ${named(strengths)}`] : []),
    ...(gaps.length > 0 ? [`en bajo: ${named(gaps)}`] : []),
    ...(dependence === true ? ['depende de recursos de fuera'] : []),
    ...(unknown > 0 ? [`${unknown} de ${levels.length} aspectos sin información`] : []),
  ]
  const text = parts.length > 0 ? parts.join('; ') : `Los ${levels.length} aspectos en ${levelLabel(definition.levelSets, { set: LEVEL_SET, id: 'medio' }).toLowerCase()}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

export function outline(result: Result, answers: Answers, group?: GroupReading): Outline {
  const many = group !== undefined
  const sustainability = groupRow('sostenibilidad', result.sustainability, answers, many)
  const dependence = dependenceSentence(result)
  return {
    headline: headline(result),
    parts: [
      {
        id: 'elementos',
        title: 'Elementos del desarrollo territorial',
        columns: { row: 'Elemento', figure: 'Suma y máximo, o áreas', value: 'Suma o áreas', low: 'Ítems en 0' },
        rows: ELEMENTS.map((id) => (id === 'enfoque-multidimensional'
          ? areasRow(result.elements[id], answers, many)
          : groupRow(id, result.elements[id], answers, many))),
      },
      {
        id: 'dimensiones',
        title: 'Dimensiones de la gestión',
        columns: { row: 'Dimensión', figure: 'Suma y máximo', value: 'Suma', low: 'Ítems en 0' },
        rows: DIMENSIONS.map((id) => groupRow(id, result.dimensions[id], answers, many)),
      },
      {
        id: 'sostenibilidad-y-lineas',
        title: 'Sostenibilidad y sus cuatro líneas',
        columns: { row: 'Aspecto', figure: 'Suma y máximo', value: 'Suma', low: 'Ítems en 0' },
        rows: [
          { ...sustainability, because: dependence ? [...sustainability.because, dependence] : sustainability.because },
          ...LINES.map((line) => lineRow(line, result, answers)),
        ],
      },
    ],
  }
}
