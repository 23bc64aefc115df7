import { foldText } from '../../../../exercises/core/text'
import { writable } from '../../../../exercises/core/workpiece/fields'
import { actorStrings } from '../../strings/actors'
import { plain } from '../piece/cells'
import type { PasteChoices, PasteReader } from '../piece/paste'
import {
  CONTRIBUTIONS, CONTRIBUTION_LABELS, LEVELS, LEVEL_LABELS, REASONS, REASON_LABELS, ROLES, ROLE_LABELS, TYPES, TYPE_LABELS,
} from '../../../../exercises/workpieces/mapa-actores/model'
import type { Actor } from '../../../../exercises/workpieces/mapa-actores/read'

/** A table of actors as people keep it in a spreadsheet: columns in any order, words in any form. */

export const FIELDS = ['name', 'type', 'level', 'roles', 'contributions', 'why', 'ally', 'convener'] as const
export type Field = (typeof FIELDS)[number]

/** What the values of a field may be, and how people say them. Left out for names, and for yes and no. */
const OPTIONS: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>> = { type: TYPE_LABELS, level: LEVEL_LABELS, roles: ROLE_LABELS, contributions: CONTRIBUTION_LABELS, why: REASON_LABELS }

const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  name: ['nombre', 'actor', 'organizacion', 'institucion', 'nombre del actor', 'entidad', 'name'],
  type: ['tipo', 'tipo de actor', 'tipo de organizacion', 'type'],
  level: ['nivel', 'escala', 'ambito', 'nivel territorial', 'level'],
  roles: ['rol', 'que hace', 'funcion'],
  contributions: ['aporte', 'que aporta', 'recurso', 'contribution'],
  why: ['por que', 'razon', 'por que es aliado', 'motivo', 'why'],
  ally: ['aliado', 'aliado estrategico', 'estrategico', 'ally'],
  convener: ['convoca', 'convocante', 'quien convoca', 'convener'],
}

const MORE_WORDS: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>> = {
  type: {
    municipalidad: 'municipio', 'asociacion de municipios': 'municipio', 'asociacion de municipalidades': 'municipio', escuela: 'escuela-liceo', liceo: 'escuela-liceo', colegio: 'escuela-liceo',
    cesfam: 'consultorio', posta: 'consultorio', 'servicio publico': 'servicio-sectorial', seremi: 'ministerio-seremi', ministerio: 'ministerio-seremi', 'gobierno regional': 'gobierno-interior-regional',
    gore: 'gobierno-interior-regional', fundacion: 'fundacion-corporacion', corporacion: 'fundacion-corporacion', ong: 'fundacion-corporacion', 'junta de vecinos': 'organizacion-territorial-funcional',
    'organizacion social': 'organizacion-territorial-funcional', 'organizacion territorial': 'organizacion-territorial-funcional', 'organizacion funcional': 'organizacion-territorial-funcional',
    'comunidad indigena': 'organizacion-indigena', gremio: 'gremio-sindicato', sindicato: 'gremio-sindicato', cooperativa: 'organizacion-productiva', 'asociacion gremial': 'gremio-sindicato', red: 'red-mixta',
  },
  level: { nacional: 'central', comunal: 'local', barrial: 'sublocal', barrio: 'sublocal', provincia: 'provincial', region: 'regional' },
  roles: { decision: 'toma-decisiones', 'toma de decision': 'toma-decisiones', financiamiento: 'financiamiento', financia: 'financiamiento', beneficiario: 'beneficiario', apoyo: 'logistica' },
  contributions: { plata: 'dinero', fondo: 'dinero', persona: 'recursos-humanos', infraestructura: 'instalaciones', material: 'materiales-equipos', equipo: 'materiales-equipos' },
}

const YES = new Set(['si', 's', 'x', '1', 'true', 'verdadero'])
const NO = new Set(['', 'no', 'n', '0', 'false', 'falso'])

const words = new Map<Field, ReadonlyMap<string, string>>(FIELDS.map((field) => [field, new Map([
  ...Object.entries(OPTIONS[field] ?? {}).flatMap(([id, label]) => [[plain(id), id], [plain(label), id]] as const),
  ...Object.entries(MORE_WORDS[field] ?? {}).map(([word, id]) => [plain(word), id] as const),
])]))

export const optionsOf = (field: Field): readonly (readonly [id: string, label: string])[] =>
  OPTIONS[field] ? Object.entries(OPTIONS[field] ?? {}) : field === 'name' ? [] : [['si', 'Sí'], ['no', 'No']]

/** What each column is, by its header; `null` where that does not tell, so that a person is asked. */
export function columnsOf(header: readonly string[]): readonly (Field | null)[] {
  const taken = new Set<Field>()
  return header.map((title) => {
    const found = FIELDS.find((field) => !taken.has(field) && HEADERS[field].some((known) => plain(known) === plain(title)))
    if (found) taken.add(found)
    return found ?? null
  })
}

/** A value that no option is known for, and in how many rows it stands. */
export interface Unknown {
  readonly field: Field
  readonly value: string
  readonly rows: number
}

/** What the choice for an unknown value is remembered by. */
export const choiceKey = (field: Field, value: string): string => `${field}\u0000${value}`

/** Options that a cell names, and what in it names none. A whole cell that is a known phrase is never cut. */
function read(field: Field, cell: string, choices: PasteChoices): { ids: readonly string[]; unknown: readonly string[] } {
  if (field === 'ally' || field === 'convener') {
    const said = choices.get(choiceKey(field, cell)) ?? (YES.has(foldText(cell)) ? 'si' : NO.has(foldText(cell)) ? 'no' : null)
    return said === null ? { ids: [], unknown: [cell] } : { ids: said === 'si' ? ['si'] : [], unknown: [] }
  }
  const known = (text: string): string | undefined => choices.get(choiceKey(field, text)) ?? words.get(field)?.get(plain(text))
  const whole = known(cell)
  const parts = whole !== undefined || field === 'type' || field === 'level' ? [cell] : cell.split(/[;,/|\n]| y /).map((part) => part.trim()).filter((part) => part !== '')
  const ids: string[] = []
  const unknown: string[] = []
  for (const part of parts) {
    const id = known(part)
    if (id === undefined) unknown.push(part)
    else if (id !== '') ids.push(id)
  }
  return { ids, unknown }
}

export type TableActor = Pick<Actor, Field>

/**
 * @param rows without the header
 * @returns the actors in their order, and every value that nobody could place yet: while there are any, nothing should be added
 */
export function actorsOf(rows: readonly (readonly string[])[], columns: readonly (Field | null)[], choices: PasteChoices): { readonly actors: readonly TableActor[]; readonly unknown: readonly Unknown[] } {
  const unknown = new Map<string, Unknown>()
  const actors = rows.map((row): TableActor => {
    const idsFor = (field: Field): readonly string[] => {
      const cell = row[columns.indexOf(field)] ?? ''
      if (cell === '') return []
      const found = read(field, cell, choices)
      for (const value of found.unknown) unknown.set(choiceKey(field, value), { field, value, rows: (unknown.get(choiceKey(field, value))?.rows ?? 0) + 1 })
      return found.ids
    }
    const found = new Map<Field, readonly string[]>(columns.flatMap((field) => (field === null || field === 'name' ? [] : [[field, idsFor(field)] as const])))
    const some = <O extends string>(field: Field, options: readonly O[]): O[] => options.filter((option) => found.get(field)?.includes(option))
    return {
      name: writable(row[columns.indexOf('name')] ?? ''),
      type: some('type', TYPES)[0] ?? null,
      level: some('level', LEVELS)[0] ?? null,
      roles: some('roles', ROLES),
      contributions: some('contributions', CONTRIBUTIONS),
      why: some('why', REASONS),
      ally: some('ally', ['si']).length > 0,
      convener: some('convener', ['si']).length > 0,
    }
  })
  return { actors, unknown: [...unknown.values()] }
}

const isField = (key: string | null): key is Field => FIELDS.some((field) => field === key)

/** How the dialog that takes tables in reads one of actors. @param most actors that a map holds */
export function actorPaste(most: number): PasteReader {
  const said = actorStrings.paste
  return {
    title: said.title, hint: said.hint, fields: FIELDS.map((key) => ({ key, label: said.field[key] })), most, tooMany: said.tooMany(most), add: said.add,
    columns: (header) => ({ keys: columnsOf(header), titled: true }),
    read(rows, keys, choices) {
      const { actors, unknown } = actorsOf(rows, keys.map((key) => (isField(key) ? key : null)), choices)
      const asked = unknown.map(({ field, value, rows: count }) => ({ key: choiceKey(field, value), field: said.field[field], value, rows: count, options: optionsOf(field).map(([id, label]) => ({ value: id, label })) }))
      return { rows: actors, unplaced: asked }
    },
  }
}

/** A cell that a spreadsheet will not take for a formula, quoted where it has to be. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The actors as a table that this same page reads back. */
export function actorsCsv(actors: readonly Actor[]): string {
  const yes = (value: boolean): string => (value ? 'sí' : 'no')
  const rows = actors.map((actor) => [
    actor.name, actor.type ? TYPE_LABELS[actor.type] : '', actor.level ? LEVEL_LABELS[actor.level] : '', actor.roles.map((role) => ROLE_LABELS[role]).join(', '),
    actor.contributions.map((one) => CONTRIBUTION_LABELS[one]).join(', '), actor.why.map((one) => REASON_LABELS[one]).join(', '), yes(actor.ally), yes(actor.convener),
  ])
  return `\uFEFF${[['Nombre', 'Tipo', 'Nivel', 'Roles', 'Aportes', 'Por qué', 'Aliado', 'Convoca'], ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}
