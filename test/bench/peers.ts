import jsonLogic from 'json-logic-js'
import { Model } from 'survey-core'
import { itemsOf, optionValues } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { FOUNDATIONS, type Area } from '../../exercises/instruments/diagnostico-organizacional/score'

/**
 * The organisational diagnosis scored by others: a questionnaire library, a rule language, and code written out by hand.
 * Each gives the four levels, so that a bench can first check that all agree.
 */

export type Answers = Record<string, 0 | 1 | 2 | null>
/** Gives whatever it makes of a sheet; `profile` reads the four levels from that. */
export interface Peer {
  readonly name: string
  readonly run: (answers: Answers) => unknown
  readonly profile: (made: unknown) => string
}

const isText = (made: unknown): string => String(made)
/** Levels of a result in the form of this kit. */
export const profileOf = (made: unknown): string => (made as { profile: string }).profile

const areas = definition.groups.map((group) => ({ id: group.id, items: group.items.map((item) => item.id) }))

/** `survey-core`: one model reused; answered, sum, zeros and level of each area as calculated values of its own language. */
export function surveyCore(): Peer {
  const name = (id: string): string => id.replaceAll('-', '_')
  const total = (items: readonly string[], one: (item: string) => string): string => items.map((id) => one(`{${name(id)}}`)).join(' + ')
  const model = new Model({
    elements: itemsOf(definition).map((item) => ({ type: 'radiogroup', name: name(item.id), choices: [...optionValues(item)] })),
    calculatedValues: areas.flatMap(({ id, items }) => [
      { name: `n_${id}`, expression: total(items, (item) => `iif(${item} notempty, 1, 0)`) },
      { name: `s_${id}`, expression: total(items, (item) => `iif(${item} notempty, ${item}, 0)`) },
      { name: `z_${id}`, expression: total(items, (item) => `iif(${item} notempty and ${item} = 0, 1, 0)`) },
      { name: `nivel_${id}`, expression: `iif({n_${id}} < 4, 'sin-informacion', iif(2 * {s_${id}} >= 3 * {n_${id}} and {z_${id}} = 0, 'alto', iif(4 * {s_${id}} < 3 * {n_${id}}, 'bajo', 'medio')))` },
    ]),
  })
  const run = (answers: Answers): string => {
    model.data = Object.fromEntries(Object.entries(answers).flatMap(([id, value]) => (value === null ? [] : [[name(id), value]])))
    return areas.map(({ id }) => String(model.getVariable(`nivel_${id}`))).join('/')
  }
  return { name: 'survey-core', run, profile: isText }
}

/** `json-logic-js`: answered, sum and zeros of an area as one rule, its level as another, so that nothing is counted twice. */
export function jsonLogicRule(): Peer {
  const apply = (rule: object, data: object): unknown => jsonLogic.apply(rule, data)
  const total = (items: readonly string[], one: (item: object) => object): object => ({ '+': items.map((id) => one({ var: id })) })
  const rules = areas.map(({ items }) => ({
    n: total(items, (item) => ({ if: [{ '===': [item, null] }, 0, 1] })),
    s: total(items, (item) => ({ if: [{ '===': [item, null] }, 0, item] })),
    z: total(items, (item) => ({ if: [{ '===': [item, 0] }, 1, 0] })),
  }))
  const [n, s, z] = [{ var: 'n' }, { var: 's' }, { var: 'z' }]
  const level = { if: [
    { '<': [n, 4] }, 'sin-informacion',
    { and: [{ '>=': [{ '*': [2, s] }, { '*': [3, n] }] }, { '===': [z, 0] }] }, 'alto',
    { '<': [{ '*': [4, s] }, { '*': [3, n] }] }, 'bajo',
    'medio',
  ] }
  const run = (answers: Answers): string =>
    rules.map((rule) => String(apply(level, { n: apply(rule.n, answers), s: apply(rule.s, answers), z: apply(rule.z, answers) }))).join('/')
  return { name: 'json-logic-js', run, profile: isText }
}

/**
 * Validates and scores as one would by hand: every item and option named in straight code, compiled once. It gives the whole result,
 * and refuses what this kit refuses.
 */
export function handUnrolled(): Peer {
  const area = (id: Area, items: readonly string[]): string => `
    let s_${id} = 0, n_${id} = 0; const z_${id} = [];
    ${items.map((item, index) => `
    const v_${id}_${index} = a[${JSON.stringify(item)}];
    if (v_${id}_${index} === 0) { n_${id}++; z_${id}.push(${JSON.stringify(item)}) }
    else if (v_${id}_${index} === 1) { n_${id}++; s_${id} += 1 }
    else if (v_${id}_${index} === 2) { n_${id}++; s_${id} += 2 }
    else if (v_${id}_${index} === null) empty++;
    else if (v_${id}_${index} !== undefined) return null;
    else if (${JSON.stringify(item)} in a) empty++;`).join('')}
    const l_${id} = n_${id} < 4 ? 'sin-informacion' : 2 * s_${id} >= 3 * n_${id} && z_${id}.length === 0 ? 'alto' : 4 * s_${id} < 3 * n_${id} ? 'bajo' : 'medio';
    const p_${id} = l_${id} === 'sin-informacion' ? [] : l_${id} !== 'bajo' && v_${id}_${items.indexOf(FOUNDATIONS[id])} === 0 ? [l_${id}, 'bajo'] : [l_${id}];`
  const source = `
    if (typeof a !== 'object' || a === null || Array.isArray(a)) return null;
    let empty = 0;
    ${areas.map(({ id, items }) => area(id, items)).join('')}
    let keys = 0; for (const key in a) keys++;
    if (keys !== empty + ${areas.map(({ id }) => `n_${id}`).join(' + ')}) return null;
    return { areas: { ${areas.map(({ id }) => `${id}: {
      level: l_${id}, sum: s_${id}, answered: n_${id}, zeros: z_${id},
      heldBack: l_${id} === 'medio' && z_${id}.length > 0 && 2 * s_${id} >= 3 * n_${id},
      products: p_${id}, disputed: false }`).join(', ')} },
      profile: ${areas.map(({ id }) => `l_${id}`).join(` + '/' + `)} }`
  // Written out by a loop here and nowhere else: 24 items by hand would hide a slip in the peer that we measure against.
  const run = new Function('a', source) as Peer['run']
  return { name: 'unrolled by hand', run, profile: profileOf }
}
