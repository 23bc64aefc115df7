import type { Finding } from '../../core/workpiece/finding'
import { quoted } from '../../core/workpiece/named'
import { CRITERIA, CRITERION_LABELS, LEVEL_LABELS, SIDE_LABELS } from './model'
import type { Review } from './read'
import { levelOf } from './standing'

/** What a finding says to the team, and how to mend it. */
export function sentence({ rule, where }: Finding, review: Review): string {
  const [first = ''] = where
  const criterion = CRITERIA.find((id) => id === first)
  const name = criterion ? `«${CRITERION_LABELS[criterion]}»` : quoted(first)
  switch (rule) {
    case 'id-repetido': return `El identificador ${quoted(first)} está dos veces en una lista: cambie uno.`
    case 'marca-repetida': {
      const mark = review.marks.find(({ id }) => id === first)
      return mark ? `${SIDE_LABELS[mark.by]} marcó dos veces «${CRITERION_LABELS[mark.criterion]}»: deje una.` : `La marca ${quoted(first)} está repetida: deje una.`
    }
    case 'no-coinciden': {
      const said = (side: 'equipo' | 'otro'): string => { const level = criterion && levelOf(review, side, criterion); return level ? LEVEL_LABELS[level].toLowerCase() : '' }
      return `En ${name} no coinciden: el equipo marcó ${said('equipo')} y el otro, ${said('otro')}. Conversen qué vio cada uno; las dos marcas se quedan.`
    }
    case 'sin-marca': return `El equipo no ha marcado ${name}.`
    case 'sin-marca-de-otro': return `El otro equipo no marcó ${name}: pregunten si lo pudo ver.`
    case 'listo-sin-lugar': return `${name} está marcado listo y no dice dónde se ve: anoten el documento y la página.`
    case 'observacion-incompleta': {
      // Its id says nothing to anybody; its place is the one on screen.
      const at = review.observations.findIndex(({ id }) => id === first)
      return `A la observación ${at < 0 ? quoted(first) : at + 1} le falta dónde, qué se ve o qué probarían.`
    }
    default: return `Regla ${quoted(rule)}, en ${name}.`
  }
}
