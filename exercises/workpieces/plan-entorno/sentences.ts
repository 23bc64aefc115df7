import type { Finding } from '../../core/workpiece/finding'
import { naming, quoted } from '../../core/workpiece/named'
import type { EnvironmentPlan } from './read'

/** What a finding says to the team, and how to mend it. */
export function sentence({ rule, where }: Finding, { processes, groups }: EnvironmentPlan): string {
  const [first] = where
  const group = naming(groups)
  switch (rule) {
    case 'id-repetido': return `El identificador ${quoted(first)} está dos veces en una lista: cambie uno.`
    case 'sin-nombre': return `La fila ${quoted(first)} no tiene nombre: escríbalo o quítela.`
    case 'grupo-repetido': return `${group(first)} ya está más arriba: deje uno solo.`
    case 'proceso-desconocido': return `${group(first)} está ligado a un proceso que no está en la lista: agréguelo o elija otro.`
    case 'sin-interes': return `De ${group(first)} no se dice qué buscamos ni qué buscan: sin eso no hay de qué conversar.`
    case 'sin-objetivo': return `${group(first)} no tiene ningún objetivo: escriban uno, aunque sea de corto plazo.`
    case 'interes-de-un-lado': return `De ${group(first)} está escrito el interés de un solo lado: pregunten o anoten el otro.`
    case 'sin-estrategia': return `${group(first)} no tiene estrategia: digan cómo se van a acercar.`
    case 'sin-responsable': return `Nadie está a cargo de la relación con ${group(first)}: anoten un cargo o una unidad.`
    case 'proceso-sin-grupo': return `El proceso ${naming(processes)(first)} no tiene ningún grupo del entorno: ¿con quién hay que contar para que resulte?`
    default: return `Regla ${quoted(rule)}.`
  }
}
