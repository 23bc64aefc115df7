import type { ItemId } from '../../core/instrument'
import type { definition } from './definition'

/** What a facilitator may ask when the group answered in different ways: what each person saw, and when. */
export const prompts: Readonly<Record<ItemId<typeof definition>, string>> = {
  'informacion': '¿En qué fecha lo supo la primera persona de la comunidad, y qué faltaba todavía por resolver?',
  'diagnostico': '¿Qué parte del problema está escrita como la dijo la comunidad?',
  'formulacion': '¿Qué acción del plan final vino de la comunidad, y quién la propuso?',
  'decision': '¿En qué reunión se resolvió, y quiénes tenían voto?',
  'vinculante': '¿Qué habría pasado si la autoridad no estaba de acuerdo con lo resuelto?',
  'implementacion': '¿Qué tarea o qué dinero tuvo a cargo la comunidad, y quién resolvía cómo usarlo?',
  'evaluacion': '¿Qué se cambió después de revisar los resultados, y quién lo pidió?',
}
