import type { Place } from '../../../../exercises/core/outline'
import { projectStrings } from '../../strings/project'
import { deskPath } from '../../support/kinds/bring-room'
import { DIAGNOSIS, isPieceStep, WORKPIECE_OF, type Step } from '../../support/project/progress'
import { usePlaces } from '../usePlaces'
import { useSite } from '../useSite'

export interface StepLink {
  readonly title: string
  /** `null` where this site has no such page. */
  readonly href: string | null
}

/** Where each step is done. Call it inside `setup`. */
export function useStepLinks(): { readonly linkOf: (step: Step, room: string | null) => StepLink } {
  const { pageOf } = usePlaces()
  const { link } = useSite()
  const words = projectStrings.progress

  function placeOf(step: Step): Place {
    const title = words.tool[step]
    if (isPieceStep(step)) return { kind: 'instrument', id: WORKPIECE_OF[step], title }
    return step === 'diagnostico' ? { kind: 'instrument', id: DIAGNOSIS, title } : { kind: 'guide', id: 'sala', title }
  }
  return {
    /** @param room id of the project's own room of the diagnosis, where it has one: what is done in a room is done there */
    linkOf(step, room) {
      const place = placeOf(step)
      const page = pageOf(place)
      const own = room !== null && !isPieceStep(step) && page !== null
      return own ? { title: words.tool.validacion, href: link(deskPath({ kind: 'room', id: room, screen: step === 'diagnostico' ? 'recibir' : 'resultados' })) } : { title: place.title, href: page }
    },
  }
}
