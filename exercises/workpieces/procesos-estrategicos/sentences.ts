import { wordList } from '../../core/text'
import type { Finding } from '../../core/workpiece/finding'
import { naming, quoted } from '../../core/workpiece/named'
import { sharedStages } from './findings'
import type { Processes } from './read'

const NAMED = 5

/** What a finding says to the team, and how to mend it. */
export function sentence({ rule, where }: Finding, { processes }: Processes): string {
  const name = naming(processes)
  const [first] = where
  switch (rule) {
    case 'id-repetido': return `Dos procesos tienen el mismo identificador, ${quoted(first)}: cambie uno.`
    case 'sin-nombre': return `El proceso ${quoted(first)} no tiene nombre: escríbalo o quítelo.`
    case 'proceso-repetido': return `${name(first)} ya está más arriba: deje uno solo.`
    case 'sin-cliente-producto': return `${name(first)} es de negocio y no dice a quién sirve o qué le entrega: complete el cliente y el producto.`
    case 'producto-sin-proceso': return `Ningún proceso entrega ${quoted(first)}: diga cuál lo hace, o vea si todavía se ofrece.`
    case 'sin-objetivo': return `${name(first)} no tiene objetivo: escriban qué cambia cuando el proceso sale bien.`
    case 'sin-indicador': return `${name(first)} no tiene indicador: agregue uno que se pueda medir con lo que ya se registra.`
    case 'sin-unidad': return `${name(first)} no tiene una unidad que responda: elíjanla.`
    case 'etapa-repetida': {
      const names = where.slice(0, NAMED).map(name)
      const shared = sharedStages(processes).find((one) => one.processes.length === where.length && one.processes.every(({ id }, at) => id === where[at]))
      const stage = shared ? `La etapa ${quoted(shared.stage)}` : 'Una misma etapa'
      return `${stage} está en ${wordList(where.length > NAMED ? [...names, `${where.length - NAMED} más`] : names)}: vean si conviene hacerla una sola vez o coordinarla.`
    }
    default: return `Regla ${quoted(rule)}.`
  }
}
