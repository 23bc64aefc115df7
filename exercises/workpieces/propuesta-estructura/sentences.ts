import type { Finding } from '../../core/workpiece/finding'
import { naming, quoted } from '../../core/workpiece/named'
import type { Structure } from './read'

/** What a finding says to the team, and how to mend it. */
export function sentence({ rule, where }: Finding, { units, criteria, responsibilities, coordination, processes }: Structure): string {
  const [first] = where
  const unit = naming(units)
  const process = naming(processes)
  const responsibility = naming(responsibilities)
  const meeting = coordination.find(({ id }) => id === first)
  switch (rule) {
    case 'id-repetido': return `El identificador ${quoted(first)} está dos veces en una lista: cambie uno.`
    case 'sin-texto': return `Hay una fila en blanco, ${quoted(first)}: escríbala o quítela.`
    case 'unidad-desconocida': return meeting
      ? `La coordinación ${quoted(meeting.how || meeting.id)} nombra a una unidad que no está en la lista: agréguela o elija otra.`
      : `${responsibility(first)} está a cargo de una unidad que no está en la lista: agréguela o elija otra.`
    case 'proceso-desconocido': return `${responsibility(first)} es de un proceso que no está en la lista: agréguelo o elija otro.`
    case 'responsabilidad-sin-unidad': return `${responsibility(first)} no tiene unidad a cargo: elijan quién responde.`
    case 'proceso-sin-responsable': return `Nadie responde por el proceso ${process(first)}: agreguen una responsabilidad.`
    case 'unidad-sin-responsabilidad': return `La unidad ${unit(first)} no tiene ninguna responsabilidad: asígnenle una, o vean si hace falta aquí.`
    case 'todo-en-una': return `Más de la mitad de las responsabilidades está en ${unit(first)}: vean qué pueden tomar otras unidades.`
    case 'sin-titular': return `${responsibility(first)} no tiene a nadie en el cargo: digan desde cuándo y quién lo cubre.`
    case 'responsable-a-honorarios': return `${responsibility(first)} está a cargo de alguien a honorarios: revisen con Jurídica y Control qué actos no puede firmar, y quién los firma.`
    case 'coordinacion-incompleta': return `A la coordinación ${quoted(meeting?.how || first)} le falta una segunda unidad o cómo se hace: complétela.`
    default: return `Regla ${quoted(rule)}, en ${naming(criteria)(first)}.`
  }
}
