import type { SourceTable } from '../../theme/support/data/source-table'
import { root } from '../root'
import { readPackage } from './package'

declare const data: readonly SourceTable[]
export { data }

/** The tables of figures of the sources. */
export default {
  watch: ['../../../docs/public/datos/*'],
  load: () => readPackage(root).map(({ table }) => table).filter(({ kind }) => kind !== 'directorio'),
}
