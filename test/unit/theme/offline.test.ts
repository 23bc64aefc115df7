import { describe, expect, it } from 'vitest'
import { isPart, workerFor } from '../../../.vitepress/theme/support/offline'

const WHOLE = '/base/sw.js'
const PART = '/base/sw.js?parte'
const at = (file: string, known?: string): string => workerFor(WHOLE, { known, file })

describe('what a device keeps for use without connection', () => {
  it('is only what is opened, also for who comes back', () => {
    expect(['index', 'instrumentos/diagnostico-organizacional', 'responder', 'modulos/01-x/02-y'].map((file) => at(file))).toEqual([PART, PART, PART, PART])
    expect(at('modulos/index', `https://x.cl${PART}`)).toBe(PART)
  })

  it('becomes the whole with a tool that needs it, once what is opened is kept, and stays so whatever is opened', () => {
    expect([at('facilitacion/sala'), at('facilitacion/sala', `https://x.cl${PART}`)]).toEqual([PART, WHOLE])
    expect(at('instrumentos/diagnostico-organizacional', `https://x.cl${WHOLE}`)).toBe(WHOLE)
  })

  it('is told by the address of its worker', () => {
    expect([WHOLE, PART].map(isPart)).toEqual([false, true])
  })
})
