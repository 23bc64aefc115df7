import type { SourceTable } from '../../theme/support/data/source-table'
import { root } from '../root'
import { readPackage } from './package'

declare const data: readonly SourceTable[]
export { data }

/** The lists of the sources: municipalities, initiatives, associations. */
export default {
  watch: ['../../../docs/public/datos/*'],
  load: () => readPackage(root).map(({ table }) => table).filter(({ kind }) => kind === 'directorio'),
}
