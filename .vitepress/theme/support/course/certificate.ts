import type { Route } from './records'

/** What a record of self-study is of: one module, or a whole route. */
export type Scope = { readonly kind: 'module'; readonly number: number } | { readonly kind: 'route'; readonly route: Route }

/** What a code says. */
export interface Claim {
  readonly scope: Scope
  /** `YYYY-MM-DD`: when the last step was done, by the learner's own clock. */
  readonly day: string
  readonly lessons: number
  readonly exercises: number
}

/** No letter that is taken for another or for a digit when copied by hand: no I, O, Q. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'
/** The largest prime below 23², so that two letters hold any remainder. */
const MODULUS = 521
/** Any number from 2 to 520 finds every single wrong character and every swap of neighbours. */
const BASE = 37

/**
 * Two letters over a text of capitals, digits and dashes: they find any one wrong character and any two neighbours swapped, which are the mistakes of
 * copying. They prove nothing against somebody who wants to deceive, and no code made in a browser could.
 */
export function checkLetters(text: string): string {
  let sum = 0
  for (const unit of text) sum = (sum * BASE + (unit.codePointAt(0) ?? 0)) % MODULUS
  return `${LETTERS[Math.floor(sum / LETTERS.length)] ?? ''}${LETTERS[sum % LETTERS.length] ?? ''}`
}

const SCOPES = { F: 'funcionarios', A: 'autoridades' } as const
const scopeCode = (scope: Scope): string => (scope.kind === 'module' ? `M${scope.number}` : `R${scope.route === 'funcionarios' ? 'F' : 'A'}`)

/** `M1-20261121-5-27-KX` */
export function certificateCode({ scope, day, lessons, exercises }: Claim): string {
  const body = [scopeCode(scope), day.replaceAll('-', ''), lessons, exercises].join('-')
  return `${body}-${checkLetters(body)}`
}

export type CodeReading =
  | { readonly status: 'read'; readonly claim: Claim }
  /** It is no code of ours at all. */
  | { readonly status: 'shapeless' }
  /** It looks like one and its letters do not fit: something was copied wrong. */
  | { readonly status: 'miscopied' }

const CODE = /^((?:M([1-9])|R([FA]))-(\d{4})(\d{2})(\d{2})-(\d{1,3})-(\d{1,4}))-([A-Z]{2})$/

/** Reads a code as it was copied: in any case, with spaces or long dashes. */
export function readCode(text: string): CodeReading {
  const bare = text.slice(0, 60).toUpperCase().replace(/\s/g, '').replace(/[‐-―−]/g, '-')
  const [, body = '', module, route, year = '', month = '', date = '', lessons, exercises, letters] = CODE.exec(bare) ?? []
  if (body === '') return { status: 'shapeless' }
  const day = `${year}-${month}-${date}`
  const real = new Date(`${day}T12:00:00Z`)
  if (checkLetters(body) !== letters || Number.isNaN(real.getTime()) || !real.toISOString().startsWith(day)) return { status: 'miscopied' }
  const scope: Scope = module ? { kind: 'module', number: Number(module) } : { kind: 'route', route: route === 'A' ? SCOPES.A : SCOPES.F }
  return { status: 'read', claim: { scope, day, lessons: Number(lessons), exercises: Number(exercises) } }
}
