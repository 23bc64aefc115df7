import { computed, onBeforeUnmount, onMounted, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { itemsOf, type InstrumentDefinition } from '../../../exercises/core/instrument'
import { afterMark, readTapped } from '../../../exercises/responses/find-links'
import { encodeInvitation, type Invitation } from '../../../exercises/responses/link'
import { changedSinceHandOver } from '../support/sheet/edit'
import { sheetKind } from '../support/sheet/kind'
import type { Sheet } from '../support/sheet/model'
import { progressOf } from '../support/sheet/progress'
import { loadDefinitions } from './instruments'
import { useRecords, type Records } from './useRecords'
import { useSite } from './useSite'

export type MenuTrouble = 'broken' | 'newer' | 'other' | 'unknown' | 'failed'

/** One thing to answer, and how this device stands with it. */
export interface Choice {
  readonly invitation: Invitation
  readonly definition: InstrumentDefinition
  /** Address that opens it with everything set. */
  readonly href: string
  readonly answered: number
  readonly total: number
  readonly handed: boolean
}

export interface InvitationMenu {
  readonly state: Readonly<Ref<'reading' | 'none' | 'read' | MenuTrouble>>
  readonly choices: ComputedRef<readonly Choice[]>
  /** Rooms whose instrument, or version of it, this site does not have. */
  readonly unknown: Readonly<Ref<number>>
}

/**
 * Reads the invitation in the address (`#s=…`), to one room or to several, and looks how far each one is on this device. The address stays
 * as it is: it holds nothing of a person, and a reload finds it again.
 */
export function useInvitationMenu(): InvitationMenu {
  const { link } = useSite()
  const state = ref<'reading' | 'none' | 'read' | MenuTrouble>('reading')
  const invitations = shallowRef<readonly Invitation[]>([])
  const definitions: ShallowRef<readonly InstrumentDefinition[]> = shallowRef([])
  const unknown = ref(0)
  const records = shallowRef<Records<Sheet> | null>(null)

  async function read(): Promise<void> {
    const code = afterMark(location.hash, 's')
    if (code === null) return void (state.value = 'none')
    const mine = useRecords(sheetKind)
    try {
      // Both before anything is shown: what somebody has begun would seem not begun for a moment.
      [definitions.value] = await Promise.all([loadDefinitions(), mine.refresh()])
    } catch {
      // The network failed and the cache has no copy yet.
      return void (state.value = 'failed')
    }
    records.value = mine
    const reading = readTapped('s', code, definitions.value)
    invitations.value = reading.status === 'menu' ? reading.menu.invitations : reading.status === 'invitation' ? [reading.invitation] : []
    unknown.value = reading.status === 'menu' ? reading.menu.unknown : 0
    switch (reading.status) {
      case 'menu': case 'invitation': state.value = invitations.value.length > 0 ? 'read' : 'unknown'; break
      case 'response': state.value = 'other'; break
      case 'broken': state.value = 'broken'; break
      case 'newer-format': case 'unknown-kind': state.value = 'newer'; break
      default: state.value = 'unknown'
    }
  }

  const again = (): void => void read()
  onMounted(() => {
    again()
    window.addEventListener('hashchange', again)
  })
  onBeforeUnmount(() => window.removeEventListener('hashchange', again))

  return {
    state,
    unknown,
    choices: computed(() => invitations.value.flatMap((invitation): Choice[] => {
      const definition = definitions.value.find(({ id }) => id === invitation.instrument)
      if (!definition) return []
      const sheet = [...records.value?.all.values() ?? []].find(({ instrument, room }) => instrument === invitation.instrument && room.value === invitation.room)
      const { answered, total } = sheet ? progressOf(itemsOf(definition), sheet) : { answered: 0, total: itemsOf(definition).length }
      return [{
        invitation, definition, answered, total,
        href: `${link(`/instrumentos/${definition.id}`)}#s=${encodeInvitation(definition, invitation)}`,
        handed: sheet !== undefined && sheet.handedOverAt !== null && !changedSinceHandOver(sheet),
      }]
    })),
  }
}
