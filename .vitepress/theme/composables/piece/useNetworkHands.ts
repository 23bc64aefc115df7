import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { HEIGHT, WIDTH } from '../../support/actors/frame'
import { bounded, MOST_ENLARGED, pinched, wholeView, type Fingers, type View } from '../../support/actors/pinch'
import type { Places } from '../../support/piece/edit'
import { useSvgPoint } from '../useSvgPoint'

export interface NetworkHands {
  readonly view: Readonly<Ref<View>>
  /** Where an actor is while a finger or the mouse holds it. */
  readonly held: Readonly<ShallowRef<Places>>
  readonly enlarge: (by: number) => void
  readonly seeAll: () => void
  /** @param node that was pressed; `null` on the empty drawing */
  readonly press: (event: PointerEvent, node: string | null) => void
  readonly drag: (event: PointerEvent) => void
  readonly release: () => void
  readonly touch: (event: TouchEvent) => void
  readonly spread: (event: TouchEvent) => void
  readonly lift: () => void
}

const SIZE = { width: WIDTH, height: HEIGHT }

/** A network in the hands of whoever looks at it: an actor dragged, the drawing enlarged and moved, with the mouse or with fingers. */
export function useNetworkHands(frame: Readonly<Ref<SVGSVGElement | null>>, place: (places: Places) => void): NetworkHands {
  const view = ref<View>(wholeView(SIZE))
  const held = shallowRef<Places>({})
  const at = useSvgPoint(frame)
  let grip: { node: string | null; x: number; y: number } | null = null
  let pinch: { view: View; from: Fingers } | null = null
  const seeAll = (): void => { view.value = wholeView(SIZE) }

  /** Where two fingers are; `null` with another number of them. */
  function fingersOf({ touches }: TouchEvent): Fingers | null {
    const [one, two] = touches
    const box = frame.value?.getBoundingClientRect()
    if (!one || !two || touches.length !== 2 || !box) return null
    return { x: ((one.clientX + two.clientX) / 2 - box.left) / box.width, y: ((one.clientY + two.clientY) / 2 - box.top) / box.height, apart: Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) }
  }

  return {
    view,
    held,
    seeAll,
    enlarge(by) {
      view.value = { ...view.value, zoom: Math.min(MOST_ENLARGED, Math.max(1, view.value.zoom * by)) }
      if (view.value.zoom === 1) seeAll()
    },
    press(event, node) {
      const point = at(event)
      // A finger on the empty drawing scrolls the page, unless it is enlarged.
      if (!point || event.button !== 0 || (node === null && view.value.zoom === 1)) return
      event.preventDefault()
      ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
      grip = { node, x: point[0], y: point[1] }
    },
    drag(event) {
      const point = at(event)
      if (!grip || !point) return
      if (grip.node !== null) held.value = { [grip.node]: [bounded(point[0], WIDTH), bounded(point[1], HEIGHT)] }
      else view.value = { ...view.value, x: bounded(view.value.x - point[0] + grip.x, WIDTH), y: bounded(view.value.y - point[1] + grip.y, HEIGHT) }
    },
    release() {
      if (typeof grip?.node === 'string' && Object.keys(held.value).length > 0) place(held.value)
      grip = null
      held.value = {}
    },
    touch(event) {
      const from = fingersOf(event)
      pinch = from && { view: view.value, from }
      if (!from) return
      // Neither the page nor the actor under one of them moves.
      event.preventDefault()
      grip = null
      held.value = {}
    },
    spread(event) {
      const to = fingersOf(event)
      if (!pinch || !to) return
      event.preventDefault()
      view.value = pinched(pinch.view, pinch.from, to, SIZE)
    },
    lift() { pinch = null },
  }
}
