import { computed, onMounted, ref, type ComputedRef, type Ref } from 'vue'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { encodeResponse } from '../../../exercises/responses/link'
import type { Sheet } from '../support/sheet/model'
import { responseFileName, toResponse } from '../support/sheet/response'
import { downloadText } from './download'
import { useSite } from './useSite'

/** Page that receives responses. */
export const ROOM_PAGE = '/facilitacion/sala'

export interface HandOver {
  /** Full link that carries the response; `null` when the sheet's id does not fit in one (it came from another system). */
  readonly link: ComputedRef<string | null>
  readonly canShare: Readonly<Ref<boolean>>
  /** Opens the device's share sheet. @returns whether the person sent it somewhere */
  readonly share: (text: string) => Promise<boolean>
  readonly whatsApp: (text: string) => string
  readonly file: () => void
}

/** Ways to give a sheet to whoever gathers them. None of them sends anything by itself. */
export function useHandOver(definition: InstrumentDefinition, sheet: () => Sheet): HandOver {
  const site = useSite()
  const canShare = ref(false)
  onMounted(() => { canShare.value = typeof navigator.share === 'function' })

  const link = computed(() => {
    try {
      return site.absolute(`${ROOM_PAGE}#r=${encodeResponse(definition, toResponse(sheet(), definition))}`)
    } catch {
      return null
    }
  })

  return {
    link,
    canShare,
    async share(text) {
      if (link.value === null) return false
      try {
        await navigator.share({ text, url: link.value })
        return true
      } catch {
        // The person closed the share sheet, or the browser does not allow it here: the other ways remain.
        return false
      }
    },
    whatsApp: (text) => `https://wa.me/?text=${encodeURIComponent(`${text}\n${link.value ?? ''}`)}`,
    file: () => {
      const response = toResponse(sheet(), definition)
      downloadText(responseFileName(response), `${JSON.stringify(response, null, 2)}\n`, 'application/json')
    },
  }
}
