import { describe, expect, it } from 'vitest'
import { mendedAddress } from '../../../.vitepress/theme/support/mended-address'

describe('an address whose mark was encoded on its way', () => {
  it.each([
    ['https://kit.cl/base/facilitacion/sala%23r=ABC', 'https://kit.cl/base/facilitacion/sala#r=ABC'],
    ['https://kit.cl/facilitacion/sala%23r%3DABC', 'https://kit.cl/facilitacion/sala#r=ABC'],
    ['https://kit.cl/instrumentos/x%2523s%253DABC', 'https://kit.cl/instrumentos/x#s=ABC'],
    ['https://kit.cl/instrumentos/x%23s=ABC?fbclid=1', 'https://kit.cl/instrumentos/x#s=ABC?fbclid=1'],
    ['https://kit.cl//malo.cl%23r=ABC', 'https://kit.cl//malo.cl#r=ABC'],
  ])('%s leads to %s', (href, address) => {
    expect(mendedAddress(href)).toBe(address)
  })

  it.each(['https://kit.cl/no-existe', 'https://kit.cl/sala#r=ABC', 'https://kit.cl/a%23b', 'https://kit.cl/'])('%s is left alone', (href) => {
    expect(mendedAddress(href)).toBeNull()
  })
})
