import type * as course from './useCourse'
import { courseKept, isCourseKept } from './useCourseBegun'

/** Why a part of a page that the server drew is to come alive: ends when there is a reason. Only in the browser. */
export type Reason = (drawn: Element) => Promise<unknown>

/** How far from the screen a part of the page is fetched: a screen away, so that it is there when it is seen. */
const AHEAD = '100% 0px'

/** Somebody comes near: the part is about to be on the screen, by scrolling, by Tab or by a link to it. */
export function near(drawn: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      resolve()
    }, { rootMargin: AHEAD })
    observer.observe(drawn)
  })
}

/** Without the connection nothing is fetched that says what is kept: the part waits for somebody to come near. */
const never = (): Promise<never> => new Promise(() => undefined)

/** What is kept has been read, so that it meets what was typed before the part came alive; at once where nothing is. */
async function keptWasRead(): Promise<void> {
  if (isCourseKept()) await import('./useCourse').then(({ courseRead }) => courseRead()).catch(() => undefined)
}

/**
 * Somebody comes near, or the course keeps something for the part, which has to be seen and printed whoever is near.
 *
 * @param prefix of the part's `id` in the page, before its own id
 * @param kept what ends when something is kept for an id; it comes with the course's storage, where the course keeps anything at all
 */
export function nearOrKept(prefix: string, kept: (from: typeof course) => (id: string) => Promise<void>): Reason {
  const isKept = async ({ id }: Element): Promise<void> => {
    await courseKept()
    const from = await import('./useCourse').catch(never)
    await kept(from)(id.slice(prefix.length))
  }
  return (drawn) => Promise.race([near(drawn).then(keptWasRead), isKept(drawn)])
}
