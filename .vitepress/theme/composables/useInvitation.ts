import { onBeforeUnmount, onMounted, readonly, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { afterMark, readTapped } from '../../../exercises/responses/find-links'
import type { Invitation } from '../../../exercises/responses/link'
import { joinRoom } from '../support/sheet/edit'
import { planInvitation } from '../support/sheet/invitation'
import type { Sheets } from './useSheets'
import { useSite } from './useSite'

/** Page of an invitation to several instruments. */
const MENU_PAGE = '/responder'

/** Why an invitation could not be taken. The words are in `strings/answer.ts`. */
export type InvitationTrouble = 'broken' | 'other' | 'newer-format' | 'unknown-kind' | 'response'

export interface Invited {
  readonly trouble: Readonly<Ref<InvitationTrouble | null>>
  /** An invitation that waits for the person to decide what happens to the sheet under way. */
  readonly asking: Readonly<ShallowRef<Invitation | null>>
  readonly decide: (choice: 'new' | 'move' | 'stay') => void
}

/**
 * Takes the invitation in the address (`#s=…`), now and whenever another one is opened in this tab, and clears the address.
 *
 * @param settled called when another sheet, or another room, is open because of it
 */
export function useInvitation(definition: InstrumentDefinition, sheets: Sheets, settled: (how: 'joined' | 'reopened') => void): Invited {
  const site = useSite()
  const trouble = ref<InvitationTrouble | null>(null)
  const asking = shallowRef<Invitation | null>(null)

  function join(invitation: Invitation): void {
    sheets.change((sheet, now) => joinRoom(sheet, invitation, now))
    settled('joined')
  }

  function take(invitation: Invitation): void {
    const plan = planInvitation(invitation, sheets.sheet.value, sheets.others.value)
    switch (plan.do) {
      case 'go-on': return
      case 'join': return join(invitation)
      case 'ask': asking.value = invitation; return
      case 'reopen':
        sheets.open(plan.respondent)
        settled('reopened')
    }
  }

  function read(): void {
    const code = afterMark(location.hash, 's')
    if (code === null || !sheets.ready.value) return
    const reading = readTapped('s', code, [definition])
    // What a newer site can read stays in the address, so that loading the page again may bring that site.
    if (reading.status !== 'newer-format' && reading.status !== 'unknown-kind') site.clearHash()
    trouble.value = null
    switch (reading.status) {
      case 'invitation': return take(reading.invitation)
      // It was opened on the page of one of them: the other page lets the person choose.
      case 'menu': return void site.navigate(`${MENU_PAGE}#s=${code}`)
      case 'unknown-instrument': case 'other-version': case 'ballot': case 'vote': case 'document': trouble.value = 'other'; return
      default: trouble.value = reading.status
    }
  }

  watch(sheets.ready, read)
  onMounted(() => window.addEventListener('hashchange', read))
  onBeforeUnmount(() => window.removeEventListener('hashchange', read))

  return {
    trouble: readonly(trouble),
    asking,
    decide(choice) {
      const invitation = asking.value
      asking.value = null
      if (!invitation || choice === 'stay') return
      if (choice === 'new') sheets.startNew()
      join(invitation)
    },
  }
}
