import { onBeforeUnmount, onMounted, readonly, ref, type Ref } from 'vue'

/** How wide an element is on the screen, in pixels; until it is known, and where nobody can say, as wide as `until`. */
export function useWidth(element: Readonly<Ref<Element | null>>, until: number): Readonly<Ref<number>> {
  const width = ref(until)
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(([entry]) => { width.value = entry?.contentRect.width || until })
  onMounted(() => { if (element.value) observer?.observe(element.value) })
  onBeforeUnmount(() => observer?.disconnect())
  return readonly(width)
}
