import { errors, idsWhere, isBlank, notices, repeated, type Finding } from '../../core/workpiece/finding'
import { MANY_RESPONSIBILITIES } from './model'
import type { Structure } from './read'

/** What to mend or to look at in a structure: the contract gives the rules and their order. */
export function findings({ units, criteria, responsibilities, coordination, processes }: Structure): readonly Finding[] {
  const unitIds = new Set(units.map(({ id }) => id))
  const processIds = new Set(processes.map(({ id }) => id))
  const held = new Set(responsibilities.map(({ unit }) => unit))
  const answered = new Set(responsibilities.map(({ process }) => process))
  const many = responsibilities.length >= MANY_RESPONSIBILITIES
  const overHalf = (id: string): boolean => 2 * responsibilities.filter(({ unit }) => unit === id).length > responsibilities.length
  const isUnknownUnit = (id: string | null): boolean => id !== null && !unitIds.has(id)
  return [
    ...errors('id-repetido', [units, criteria, responsibilities, coordination, processes].flatMap((list) => repeated<{ readonly id: string }>(list, ({ id }) => id).map(({ id }) => id))),
    ...errors('sin-texto', [
      ...idsWhere(units, ({ name }) => isBlank(name)),
      ...idsWhere([...criteria, ...responsibilities], ({ text }) => isBlank(text)),
      ...idsWhere(processes, ({ name }) => isBlank(name)),
    ]),
    ...errors('unidad-desconocida', [...idsWhere(responsibilities, ({ unit }) => isUnknownUnit(unit)), ...idsWhere(coordination, (one) => one.units.some(isUnknownUnit))]),
    ...errors('proceso-desconocido', idsWhere(responsibilities, ({ process }) => process !== null && !processIds.has(process))),
    ...errors('responsabilidad-sin-unidad', idsWhere(responsibilities, ({ unit }) => unit === null)),
    ...notices('proceso-sin-responsable', idsWhere(processes, ({ id }) => !answered.has(id))),
    ...notices('unidad-sin-responsabilidad', idsWhere(units, ({ id }) => !held.has(id))),
    ...notices('todo-en-una', many ? [...unitIds].filter(overHalf) : []),
    ...notices('sin-titular', idsWhere(responsibilities, ({ holder }) => holder === null || holder === 'vacante')),
    ...notices('responsable-a-honorarios', idsWhere(responsibilities, ({ holder }) => holder === 'honorarios')),
    ...notices('coordinacion-incompleta', idsWhere(coordination, ({ units: together, how }) => new Set(together).size < 2 || isBlank(how))),
  ]
}
