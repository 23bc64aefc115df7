import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import * as v from 'valibot'
import { itemsOf, type InstrumentDefinition, type Item } from '../../../exercises/core/instrument'
import { ROLES } from '../../../exercises/core/response'
import { respondentId } from '../../../exercises/responses/ids'
import { receiveStrings } from '../strings/receive'
import { random32 } from '../support/random'
import { BLANK_SHEET, paperKeys, paperResponse, paperStep, ROLE_KEYS, type PaperSheet } from '../support/room/paper'
import { deviceOffset, isoWithOffset } from '../support/sheet/response'
import { useDraft } from './useDraft'
import type { RoomDesk } from './useRoom'

/** Sheets of paper on their way into a room. */
export interface Paper {
  readonly going: Ref<boolean>
  readonly sheet: ComputedRef<PaperSheet>
  readonly items: readonly Item[]
  /** The item that waits for its answer; none while the role is asked for and when the sheet is whole. */
  readonly item: ComputedRef<Item | null>
  readonly whole: ComputedRef<boolean>
  /** The keys that mean something now. */
  readonly keys: ComputedRef<readonly { readonly key: string; readonly label: string }[]>
  /** The keys pressed so far, one per item, to compare with the paper at a glance. */
  readonly strip: ComputedRef<readonly string[]>
  /** Number of the sheet under way, from 1. */
  readonly number: ComputedRef<number>
  /** What was just done, to be read out. */
  readonly said: Readonly<Ref<string>>
  readonly canUndo: ComputedRef<boolean>
  /** @returns whether the key meant something */
  readonly press: (key: string) => boolean
  readonly save: () => void
  /** Takes the last saved sheet out of the room again. */
  readonly undo: () => void
  readonly stop: () => void
}

export function usePaper(desk: RoomDesk, definition: InstrumentDefinition): Paper {
  const words = receiveStrings.paper
  const items = itemsOf(definition)
  const schema = v.pipe(
    v.object({ role: v.optional(v.nullable(v.picklist(ROLES))), answers: v.pipe(v.array(v.nullable(v.union([v.number(), v.string()]))), v.maxLength(items.length)) }),
    v.transform(({ role, answers }): PaperSheet => ({ role, answers })),
  )
  const { value: sheet, begun, drop } = useDraft(`papel/${definition.id}/${definition.version}`, schema, () => BLANK_SHEET)
  const going = ref(begun.value)
  const saved = ref(0)
  const last = shallowRef<{ readonly number: number; readonly person: string } | null>(null)
  const said = ref('')

  const item = computed(() => (sheet.value.role === undefined ? null : items[sheet.value.answers.length] ?? null))

  function save(): void {
    const now = Date.now()
    const person = respondentId(random32(crypto))
    const { id, ...about } = desk.room.value
    const response = paperResponse(definition, sheet.value, { ...about, id: person, room: id, answeredAt: isoWithOffset(now, deviceOffset(now)) })
    desk.receive([{ source: receiveStrings.source.paper, place: '', response }], 'paper')
    // The pad says it; a notice that grows would move the keys away.
    desk.dismissReceipt()
    saved.value++
    last.value = { number: saved.value, person }
    said.value = words.saved(saved.value)
    drop()
  }

  return {
    going,
    sheet,
    items,
    item,
    whole: computed(() => sheet.value.role !== undefined && item.value === null),
    keys: computed(() => {
      if (sheet.value.role === undefined) return ROLE_KEYS.map(({ key, role }) => ({ key, label: role === null ? receiveStrings.noRole : receiveStrings.role[role] }))
      return item.value === null ? [] : paperKeys(item.value, words).map(({ key, value, label }) => ({ key, label: value === null ? words.unknown : label }))
    }),
    strip: computed(() => items.map((each, index) => {
      const value = sheet.value.answers[index]
      return value === undefined ? '' : paperKeys(each, words).find((key) => key.value === value)?.key.toUpperCase() ?? ''
    })),
    number: computed(() => saved.value + 1),
    said,
    canUndo: computed(() => last.value !== null),
    press(key) {
      const step = paperStep(definition, sheet.value, key)
      if (step.kind === 'save') save()
      else if (step.kind === 'moved') sheet.value = step.sheet
      return step.kind !== 'none'
    },
    save,
    undo() {
      if (!last.value) return
      desk.remove(last.value.person, true)
      said.value = words.undone(last.value.number)
      last.value = null
    },
    /** A sheet half done waits where it is. */
    stop: () => { going.value = false },
  }
}
