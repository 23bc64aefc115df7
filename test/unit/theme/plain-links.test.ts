import { expect, it } from 'vitest'
import { plainLinks, type Asking } from '../../../.vitepress/theme/composables/plainLinks'

it('lets links lead away by themselves until the page has come alive, and the router go on from there', async () => {
  const left: string[] = []
  const router: Asking = {}
  const told = plainLinks(router, (to) => { left.push(to) })
  const asked = (to: string) => router.onBeforeRouteChange?.(to)
  expect(asked('/pressed-at-once')).toBe(false)
  told()
  expect(asked('/this-page')).toBe(true)
  expect(asked('/pressed-while-it-comes')).toBe(false)
  await router.onAfterRouteChange?.('/this-page')
  expect(asked('/pressed-later')).toBe(true)
  expect(left).toEqual(['/pressed-at-once', '/pressed-while-it-comes'])
})
