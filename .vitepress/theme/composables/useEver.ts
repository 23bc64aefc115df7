import { readonly, ref, watch, type Ref } from 'vue'

/** Whether it has ever been so: a dialog that is fetched when it is first opened stays, to give the focus back as it closes. */
export function useEver(is: () => boolean): Readonly<Ref<boolean>> {
  const ever = ref(is())
  watch(is, (now) => { ever.value ||= now })
  return readonly(ever)
}
