import { afterMark } from '../../../../exercises/responses/find-links'
import { EXAMPLE_INSTRUMENT, exampleHash } from './example-place'

/** Where in the room's page a person is, as the fragment of the address says: it survives a reload, and «back» works. */
export const SCREENS = ['invitar', 'recibir', 'resultados', 'informe', 'respaldo'] as const
export type Screen = (typeof SCREENS)[number]

/** Screens of a mesa. */
export const MESA_SCREENS = ['salas', 'invitar', 'mediciones', 'votos', 'documentos', 'sesiones', 'territorio', 'copia'] as const
export type MesaScreen = (typeof MESA_SCREENS)[number]

/** `of`: the vote, or the rooms that are invited to; `step`: of the wall. */
export interface MesaWall { readonly of: string; readonly step: string }

export type Place =
  | { readonly kind: 'list' }
  /** `pair`: ids of the two rooms that are compared, where the address names them; `wall`: what is on the wall. */
  | { readonly kind: 'mesa'; readonly id: string; readonly screen: MesaScreen; readonly pair?: readonly [string, string]; readonly wall?: MesaWall }
  /** `wall`: what of the result is on the wall. */
  | { readonly kind: 'room'; readonly id: string; readonly screen: Screen | null; readonly wall?: string }
  /** The invented room of an instrument, which is kept nowhere. */
  | { readonly kind: 'example'; readonly instrument: string; readonly screen: Screen | null; readonly wall?: string }
  /** Somebody is asked to give dots in a vote. */
  | { readonly kind: 'vote'; readonly fragment: string }
  /** Somebody tapped a link with a response. */
  | { readonly kind: 'received'; readonly code: string }

const screenOf = (name: string | undefined): Screen | null => SCREENS.find((screen) => screen === name) ?? null

/** What the two last parts of a mesa's address say. */
function ofScreen(screen: MesaScreen, first: string, second: string): { readonly pair?: readonly [string, string]; readonly wall?: MesaWall } {
  if (screen === 'mediciones') return { pair: [first, second] }
  return screen === 'invitar' || screen === 'votos' ? { wall: { of: first, step: second } } : {}
}

/** @param hash fragment of the address with its `#`, or empty; anything that is no place of ours is the list */
export function readPlace(hash: string): Place {
  const [, name = '', value = '', screen, first, second] = /^#(sala|mesa|r|ejemplo)(?:=([\w-]*))?(?:\/(\w+))?(?:\/([\w-]+))?(?:\/([\w-]+))?$/.exec(hash) ?? []
  const wall = screen === 'resultados' && first !== undefined ? { wall: first } : {}
  if (name === 'ejemplo') return { kind: 'example', instrument: value || EXAMPLE_INSTRUMENT, screen: screenOf(screen), ...wall }
  if (name === 'sala' && value !== '') return { kind: 'room', id: value, screen: screenOf(screen), ...wall }
  if (name === 'mesa' && value !== '') {
    const named = MESA_SCREENS.find((each) => each === screen) ?? 'salas'
    const two = first !== undefined && second !== undefined ? ofScreen(named, first, second) : {}
    return { kind: 'mesa', id: value, screen: named, ...two }
  }
  if (hash.startsWith('#v=')) return { kind: 'vote', fragment: hash.slice('#v='.length) }
  // A broken code is worth telling, whatever is in it.
  const code = afterMark(hash, 'r')
  return code === null ? { kind: 'list' } : { kind: 'received', code }
}

/** The fragment of a place; empty for the list. */
export function placeHash(place: Exclude<Place, { kind: 'received' | 'vote' }>): string {
  if (place.kind === 'list') return ''
  if (place.kind === 'mesa') return place.screen === 'salas' ? `#mesa=${place.id}` : [`#mesa=${place.id}`, place.screen, ...place.pair ?? (place.wall ? [place.wall.of, place.wall.step] : [])].join('/')
  const base = place.kind === 'example' ? exampleHash(place.instrument) : `#sala=${place.id}`
  return place.screen === null ? base : [base, place.screen, ...(place.wall === undefined ? [] : [place.wall])].join('/')
}
