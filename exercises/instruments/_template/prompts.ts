import type { ItemId } from '../../core/instrument'
import type { definition } from './definition'

/** What a facilitator may ask when the group answered in different ways: what each person saw, never who is right. */
export const prompts: Readonly<Record<ItemId<typeof definition>, string>> = {
  'acuerdos-registro': '¿Dónde está el acta de la última reunión? ¿Quién la escribió?',
  'acuerdos-responsables': '¿Qué acuerdo de la última acta quedó sin responsable?',
  'seguimiento-revision': '¿Con qué empezó la última reunión?',
  'seguimiento-difusion': '¿A quiénes aquí les llegó la última acta?',
}
