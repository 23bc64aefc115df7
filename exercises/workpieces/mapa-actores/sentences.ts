import type { Finding } from '../../core/workpiece/finding'
import { naming, quoted } from '../../core/workpiece/named'
import { SECTOR_LABELS, SECTORS } from './model'
import type { ActorMap } from './read'

/** What a finding says to the team, and how to mend it. */
export function sentence({ rule, where }: Finding, { actors }: ActorMap): string {
  const name = naming(actors)
  const [first, second] = where
  switch (rule) {
    case 'id-repetido': return `Dos actores tienen el mismo identificador, ${quoted(first)}: cambie uno, o los lazos no sabrán a cuál van.`
    case 'sin-nombre': return `El actor ${quoted(first)} no tiene nombre: escriba el de la organización, la unidad o el cargo.`
    case 'actor-repetido': return `${name(first)} ya está más arriba: deje una sola fila y pase a ella sus lazos.`
    case 'lazo-a-nadie': return second === undefined
      ? `Hay un lazo de ${name(first)}, que no está en la lista de actores: agregue el actor o quite el lazo.`
      : `El lazo entre ${name(first)} y ${name(second)} nombra a quien no está en la lista de actores: agregue el actor o quite el lazo.`
    case 'lazo-a-si-mismo': return `${name(first)} aparece unido consigo mismo: elija con quién es el lazo, o quítelo.`
    case 'sin-lazos': return `${name(first)} no tiene lazos anotados: si trabaja con alguien de la lista, anótelo; si no, ya saben a quién falta acercarse.`
    case 'sin-rol': return `${name(first)} no tiene ningún rol: marque qué hace en la red, o «Recibe el beneficio» si es a quien se sirve.`
    case 'sin-tipo': return `${name(first)} no tiene tipo: elija el que más se le parece, para saber de qué sector es.`
    case 'sector-ausente': return `No hay actores de ${SECTOR_LABELS[SECTORS.find((sector) => sector === first) ?? 'otro'].toLowerCase()}: pregúntense a quién de ese sector le importa lo que hacen, e invítenlo.`
    case 'un-solo-puente': return `Solo ${name(first)} mantiene unidas partes de la red: si faltara, la red se parte. Busquen un segundo camino entre esas partes.`
    default: return `Regla ${quoted(rule)}.`
  }
}
