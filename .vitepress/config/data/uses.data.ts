import type { TableUse } from '../../theme/support/data/uses'
import { root } from '../root'
import { readPackage } from './package'
import { readUsingTexts } from './read-uses'
import { tableUses } from './uses'

declare const data: readonly TableUse[]
export { data }

/** Where each table of the sources is used. */
export default {
  watch: ['../../../docs/public/datos/*', '../../../docs/modulos/**/*.md', '../../../docs/instrumentos/*.md', '../../../exercises/bank/**/*.md'],
  load: () => tableUses(readPackage(root).map(({ table }) => table), readUsingTexts(root)),
}
