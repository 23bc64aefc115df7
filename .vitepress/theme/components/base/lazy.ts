import { defineAsyncComponent, defineComponent, getCurrentInstance, h, nextTick, type Component } from 'vue'
import { anew } from '../../composables/anew'
import type { Reason } from '../../composables/near'
import { persist } from '../../support/persist'
import { hearEarly } from './early'
import LoadFailed from './LoadFailed.vue'

const wait = (ms: number): Promise<unknown> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Of what the server drew and nobody has had a reason to bring to life. Its styles show it as it will be then. */
const ASLEEP = 'data-asleep'

type Load<T> = () => Promise<{ default: T }>

/**
 * A component that is fetched when it is first drawn, again if the connection fails. If it never comes, it says so in its place:
 * what the server had drawn there would look alive and answer to nothing.
 */
export function lazy<T extends Component>(load: Load<T>): T {
  return defineAsyncComponent(async () => {
    try {
      return (await persist(anew(load, 'default'), wait)).default
    } catch {
      // It takes no props, and ignores those that the other would have taken.
      return LoadFailed as unknown as T
    }
  })
}

/**
 * A lazy component that lets what the server drew stand, and is fetched only when there is a reason to. What a person does there
 * meanwhile is not lost. Drawn in the browser, where nothing stands yet, it comes at once.
 *
 * @param reason ends when what stands at an element is to come alive
 */
export function lazyUntil<T extends Component>(load: Load<T>, reason: Reason): T {
  const atOnce = lazy(load)
  const component = defineComponent({
    inheritAttrs: false,
    setup(_, { attrs, slots }) {
      // What Vue is about to bring to life; nothing where it draws by itself, and a comment where the server drew nothing.
      const drawn = getCurrentInstance()?.vnode.el
      if (import.meta.env.SSR || !(drawn instanceof Element)) return () => h(atOnce, attrs, slots)
      drawn.setAttribute(ASLEEP, '')
      const doAgain = hearEarly(drawn)
      const inner: Component = lazy(() => reason(drawn).then(load))
      const alive = (part: unknown): void => {
        if (part === null || !drawn.hasAttribute(ASLEEP)) return
        drawn.removeAttribute(ASLEEP)
        void nextTick(doAgain)
      }
      return () => h(inner, { ...attrs, ref: alive }, slots)
    },
  })
  return component as unknown as T
}
