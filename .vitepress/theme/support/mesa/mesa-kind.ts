import type { Kind } from '../storage'
import { mergeMesas, sameMesa } from './merge'
import type { Mesa } from './model'
import { readMesa } from './parse'

/** Mesas as the storage keeps them, each under its id. */
export const mesaKind: Kind<Mesa> = {
  store: 'mesas',
  // A clock that ran ahead while something was stored is still this device's own: its stamps stay.
  parse: (raw) => readMesa(raw, Infinity).mesa,
  merge: (stored, mine) => (sameMesa(stored, mine) ? mergeMesas(stored, mine) : stored),
}
