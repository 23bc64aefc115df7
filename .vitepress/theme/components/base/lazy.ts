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

const nothing = (): Promise<void> => Promise.resolve()

/**
 * A component that is fetched when it is first drawn, again if the connection fails. If it never comes, it says so in its place:
 * what the server had drawn there would look alive and answer to nothing.
 *
 * @param needs fetches what it has to have before it is drawn
 */
export function lazy<T extends Component>(load: Load<T>, needs: () => Promise<unknown> = nothing): T {
  return defineAsyncComponent(async () => {
    try {
      const [part] = await Promise.all([persist(anew(load, 'default'), wait), persist(needs, wait)])
      return part.default
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
 * @param needs fetches what it has to have for that, by its properties
 */
export function lazyUntil<T extends Component>(load: Load<T>, reason: Reason, needs: (properties: Readonly<Record<string, unknown>>) => Promise<unknown> = nothing): T {
  const atOnce = lazy(load)
  const component = defineComponent({
    inheritAttrs: false,
    setup(_, { attrs, slots }) {
      // What Vue is about to bring to life; nothing where it draws by itself, and a comment where the server drew nothing.
      const drawn = getCurrentInstance()?.vnode.el
      if (import.meta.env.SSR || !(drawn instanceof Element)) return () => h(atOnce, attrs, slots)
      drawn.setAttribute(ASLEEP, '')
      const doAgain = hearEarly(drawn)
      const due = reason(drawn)
      const inner: Component = lazy(() => due.then(load), () => due.then(() => needs(attrs)))
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
