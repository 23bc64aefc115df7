import type { StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import { MEASURED } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { RoomSummary } from '../group/model'

const says = (map: StrategicMap, perspective: StrategicMap['objectives'][number]['perspective']): boolean =>
  map.objectives.some((objective) => objective.perspective === perspective && objective.text.trim() !== '')

/** Items of the area of strategy that a map is an answer to. What is said inside the house and what is paid for, no drawing shows. */
const ANSWERED: Readonly<Record<string, (map: StrategicMap) => boolean>> = {
  'estrategia-mision': (map) => says(map, 'mision'),
  'estrategia-clientes': (map) => map.clients.some((name) => name.trim() !== ''),
  'estrategia-lineamientos': (map) => says(map, 'procesos'),
  'estrategia-objetivos': ({ objectives }) => {
    const measured = objectives.filter(({ perspective }) => MEASURED.has(perspective))
    return measured.length > 0 && measured.every(({ indicators }) => indicators.length > 0)
  },
}

/** What the diagnosis left at its lowest in strategy and a map can say, and whether this one says it. */
export function mapAnswers({ items }: RoomSummary, map: StrategicMap): readonly { readonly name: string; readonly taken: boolean }[] {
  return items.flatMap(({ id, title, agreedValue, options }) => {
    const answered = Object.hasOwn(ANSWERED, id) ? ANSWERED[id] : undefined
    return answered && agreedValue !== null && agreedValue === options[0]?.value ? [{ name: title, taken: answered(map) }] : []
  })
}
