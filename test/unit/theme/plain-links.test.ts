import { expect, it } from 'vitest'
import { plainLinks, type Asking } from '../../../.vitepress/theme/composables/plainLinks'

it('lets links and the back button lead away by themselves until the page has come alive, and the router go on from there', () => {
  const left: string[] = []
  const router: Asking = {}
  const place = { pathname: '/this-page', assign: (to: string) => { left.push(to) }, reload: () => { left.push(place.pathname) } }
  const events = new EventTarget()
  const back = (to: string) => {
    place.pathname = to
    events.dispatchEvent(new Event('popstate'))
  }
  const told = plainLinks(router, place, events)
  const asked = (to: string) => router.onBeforeRouteChange?.(to)
  expect(asked('/pressed-at-once')).toBe(false)
  told()
  expect(asked('/this-page')).toBe(true)
  expect(asked('/pressed-while-it-comes')).toBe(false)
  back('/this-page')
  back('/page-before')
  router.onAfterRouteChange?.('/this-page')
  back('/page-before')
  expect(asked('/pressed-later')).toBe(true)
  expect(left).toEqual(['/pressed-at-once', '/pressed-while-it-comes', '/page-before'])
})
