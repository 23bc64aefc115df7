import { defineAsyncComponent, type Component } from 'vue'
import { persist } from '../../support/persist'
import LoadFailed from './LoadFailed.vue'

const wait = (ms: number): Promise<unknown> => new Promise((resolve) => { setTimeout(resolve, ms) })

/**
 * A component that is fetched when it is first drawn, again if the connection fails. If it never comes, it says so in its place:
 * what the server had drawn there would look alive and answer to nothing.
 */
export function lazy<T extends Component>(load: () => Promise<{ default: T }>): T {
  return defineAsyncComponent(async () => {
    try {
      return (await persist(load, wait)).default
    } catch {
      // It takes no props, and ignores those that the other would have taken.
      return LoadFailed as unknown as T
    }
  })
}
