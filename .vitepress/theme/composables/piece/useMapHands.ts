import { shallowRef, type Ref, type ShallowRef } from 'vue'
import type { Perspective } from '../../../../exercises/workpieces/mapa-estrategico/model'
import { GUTTER, type Box, type Scene } from '../../support/strategic/scene'
import { useSvgPoint } from '../useSvgPoint'

/** Held by the mouse or a finger: the box itself, or the end of a new link. */
interface Held { readonly box: Box; readonly kind: 'box' | 'link'; readonly from: readonly [number, number]; readonly to: readonly [number, number] }

export interface MapHands {
  readonly held: Readonly<ShallowRef<Held | null>>
  readonly press: (event: PointerEvent, box: Box, kind: Held['kind']) => void
  readonly drag: (event: PointerEvent) => void
  readonly release: (event: PointerEvent) => void
  /** The page does not scroll under a finger that carries something. */
  readonly holdPage: (event: TouchEvent) => void
}

interface Told {
  /** Whether a finger may carry this box: it moves only what it has chosen, so that the page can be scrolled over the drawing. */
  readonly carries: (box: Box, finger: boolean) => boolean
  readonly choose: (id: string) => void
  readonly link: (one: string, other: string) => void
  /** Middle of the box from the left of its row, and from the top. */
  readonly move: (id: string, perspective: Perspective, place: readonly [number, number]) => void
}

/** Less than this is a tap. */
const STILL = 5

/** A strategic map in the hands of whoever works on it: a box dragged to another place or band, a link drawn from one to another. */
export function useMapHands(frame: Readonly<Ref<SVGSVGElement | null>>, scene: () => Scene, { carries, choose, link, move }: Told): MapHands {
  const held = shallowRef<Held | null>(null)
  const at = useSvgPoint(frame)
  const boxAt = ([x, y]: readonly [number, number]): Box | undefined => scene().boxes.find((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)

  return {
    held,
    press(event, box, kind) {
      const point = at(event)
      if (!point || event.button !== 0 || !carries(box, event.pointerType === 'touch' && kind === 'box')) return
      ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
      held.value = { box, kind, from: point, to: point }
    },
    drag(event) {
      const point = at(event)
      if (held.value && point) held.value = { ...held.value, to: point }
    },
    release(event) {
      const grip = held.value
      held.value = null
      if (!grip || event.type === 'pointercancel') return
      const [dx, dy] = [grip.to[0] - grip.from[0], grip.to[1] - grip.from[1]]
      if (Math.hypot(dx, dy) < STILL) return
      choose(grip.box.id)
      if (grip.kind === 'link') {
        const other = boxAt(grip.to)
        if (other && other.id !== grip.box.id) link(grip.box.id, other.id)
        return
      }
      const y = grip.box.y + grip.box.height / 2 + dy
      const { bands } = scene()
      const band = bands.find((one) => y < one.y + one.height) ?? bands.at(-1)
      if (band) move(grip.box.id, band.perspective, [Math.round(grip.box.x + grip.box.width / 2 + dx - GUTTER), Math.round(y)])
    },
    holdPage(event) {
      if (held.value) event.preventDefault()
    },
  }
}
