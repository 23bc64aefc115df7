import { itemsOf } from '../../core/instrument'
import { definition } from './definition'

const TITLES = new Map<string, string>([
  ...itemsOf(definition).map(({ id, title }) => [id, title] as const),
  ...definition.groups.map(({ id, title }) => [id, title] as const),
])

/** Title of an item or of a practice. */
export const titleOf = (id: string): string => TITLES.get(id) ?? id
