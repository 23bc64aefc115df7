import type { Finding } from '../../core/workpiece/finding'
import { naming, quoted } from '../../core/workpiece/named'
import { MOST_IN_PERSPECTIVE, PERSPECTIVES, PERSPECTIVE_LABELS } from './model'
import type { StrategicMap } from './read'

/** What a finding says to the team, and how to mend it. */
export function sentence({ rule, where }: Finding, { objectives }: StrategicMap): string {
  const name = naming(objectives)
  const [first, second] = where
  switch (rule) {
    case 'id-repetido': return `Dos objetivos tienen el mismo identificador, ${quoted(first)}: cambie uno, o los enlaces no sabrán a cuál van.`
    case 'sin-texto': return `El objetivo ${quoted(first)} está en blanco: escríbalo o quítelo.`
    case 'enlace-a-nada': return second === undefined
      ? `${name(first)} apoya a un objetivo que no está en el mapa: elija otro o quite el enlace.`
      : `${name(first)} apoya a ${quoted(second)}, que no está en el mapa: elija otro o quite el enlace.`
    case 'enlace-no-sube': return second === undefined
      ? `${name(first)} se apoya a sí mismo: elija un objetivo de más arriba.`
      : `${name(first)} apoya a ${name(second)}, que no está en una perspectiva más alta: los enlaces suben hacia la misión.`
    case 'ciclo': return where.length === 1
      ? `${name(first)} es causa de sí mismo: quite ese enlace.`
      : `Estos objetivos se apoyan en círculo: ${where.slice(0, 6).map(name).join(', ')}${where.length > 6 ? ` y ${where.length - 6} más` : ''}. Decidan cuál es causa y cuál efecto, y quiten un enlace.`
    case 'sin-mision': return 'No hay ningún objetivo de misión: es lo primero que se escribe, porque todo lo demás lo apoya.'
    case 'no-apoya-nada': return `${name(first)} no apoya a ningún objetivo de más arriba: diga a cuál ayuda, o vea si hace falta.`
    case 'sin-indicador': return `${name(first)} no tiene indicador: agregue uno que la propia municipalidad pueda medir.`
    case 'nadie-lo-apoya': return `A ${name(first)} no lo apoya nada de más abajo: ¿qué hay que hacer bien para lograrlo?`
    case 'demasiados-objetivos': {
      const perspective = PERSPECTIVES.find((one) => one === first)
      return `Hay más de ${MOST_IN_PERSPECTIVE} objetivos en ${quoted(perspective && PERSPECTIVE_LABELS[perspective])}: deje los que deciden, y lleve el resto al plan de trabajo.`
    }
    case 'indicador-sin-linea-base': return `Un indicador de ${name(first)} no tiene línea base: midan dónde están hoy, aunque sea una vez.`
    case 'indicador-sin-meta': return `Un indicador de ${name(first)} no tiene meta: acuerden a cuánto quieren llegar y cuándo.`
    case 'sin-uso': return 'Nadie ha dicho para qué se usará el mapa: elijan al menos una instancia, como el presupuesto o la revisión trimestral.'
    default: return `Regla ${quoted(rule)}.`
  }
}
