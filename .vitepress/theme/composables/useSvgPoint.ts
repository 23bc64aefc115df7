import type { Ref } from 'vue'

/** Turns a place of the screen into units of a drawing; `null` before it is there. */
export const useSvgPoint = (frame: Readonly<Ref<SVGSVGElement | null>>) => (event: PointerEvent): readonly [number, number] | null => {
  const matrix = frame.value?.getScreenCTM()?.inverse()
  return matrix ? [matrix.a * event.clientX + matrix.e, matrix.d * event.clientY + matrix.f] : null
}
