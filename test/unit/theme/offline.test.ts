import { describe, expect, it } from 'vitest'
import { isPart, workerFor } from '../../../.vitepress/theme/support/offline'

const WHOLE = '/base/sw.js'
const PART = '/base/sw.js?parte'
const at = (file: string, hash = '', known?: string): string => workerFor(WHOLE, { known, file, hash })

describe('what a device keeps for use without connection', () => {
  it('is the whole site for who comes by himself', () => {
    expect(at('index')).toBe(WHOLE)
    expect(at('instrumentos/diagnostico-organizacional')).toBe(WHOLE)
    expect(at('instrumentos/diagnostico-organizacional', '#r=abc')).toBe(WHOLE)
  })

  it('is only what is opened for who was invited, also when he comes back', () => {
    expect(at('instrumentos/diagnostico-organizacional', '#s=abc')).toBe(PART)
    expect(at('responder', '#s=abc')).toBe(PART)
    expect(at('modulos/index', '', `https://x.cl${PART}`)).toBe(PART)
  })

  it('becomes the whole with a tool that needs it, and stays so whatever invitation comes', () => {
    expect(at('facilitacion/sala', '', `https://x.cl${PART}`)).toBe(WHOLE)
    expect(at('instrumentos/diagnostico-organizacional', '#s=abc', `https://x.cl${WHOLE}`)).toBe(WHOLE)
  })

  it('is told by the address of its worker', () => {
    expect([WHOLE, PART].map(isPart)).toEqual([false, true])
  })
})
