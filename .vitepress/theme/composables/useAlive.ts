import { onMounted, readonly, ref, type Ref } from 'vue'

/** Whether a part of the page answers yet. What the server drew does not: what is pressed there would be lost, and what is typed too. */
export function useAlive(): Readonly<Ref<boolean>> {
  const alive = ref(false)
  onMounted(() => { alive.value = true })
  return readonly(alive)
}
