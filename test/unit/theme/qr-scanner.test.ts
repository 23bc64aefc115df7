import { describe, expect, it } from 'vitest'
import { createScanner, type FromScanner, type ToScanner } from '../../../.vitepress/theme/composables/qr-scanner'
import { qrPicture } from '../../../.vitepress/theme/support/picture/qr'
import { readQr, type Picture } from '../../../.vitepress/theme/support/qr-read'

const picture = (width: number): Picture => ({ width, height: 1, data: new Uint8ClampedArray(4 * width) })
const here = (asked: Picture): Promise<string> => Promise.resolve(`here ${asked.width}`)

/** A worker that answers when it is told to. */
function pretended() {
  const sent: ToScanner[] = []
  const worker = { postMessage: (message: ToScanner) => void sent.push(message), terminate: () => undefined } as unknown as Worker
  const answer = (id: number, text: string | null): void => worker.onmessage?.(new MessageEvent<FromScanner>('message', { data: { id, text } }))
  return { sent, worker, answer }
}

describe('codes in pictures', () => {
  it('are looked for by one worker, each answer going to its own picture', async () => {
    const { sent, worker, answer } = pretended()
    let started = 0
    const scan = createScanner(() => { started++; return worker }, here)
    const found = Promise.all([scan(picture(1)), scan(picture(2)), scan(picture(3))])
    for (const [index, text] of ['tres', 'uno', null].entries()) answer([3, 1, 2][index] ?? 0, text)
    expect(await found).toEqual(['uno', null, 'tres'])
    expect([started, sent.map(({ picture: { width } }) => width)]).toEqual([1, [1, 2, 3]])
  })

  it('are looked for on the page where a worker is not allowed, or breaks, and none is left waiting', async () => {
    expect(await createScanner(() => { throw new DOMException('', 'SecurityError') }, here)(picture(4))).toBe('here 4')
    const { sent, worker } = pretended()
    const scan = createScanner(() => worker, here)
    const waiting = [scan(picture(5)), scan(picture(6))]
    worker.onerror?.(Object.assign(new Event('error', { cancelable: true })) as ErrorEvent)
    expect(await Promise.all(waiting)).toEqual(['here 5', 'here 6'])
    expect(await scan(picture(7))).toBe('here 7')
    expect(sent).toHaveLength(2)
  })

  it('are read as this site draws them, and where there is none nothing is', () => {
    const { side, path } = qrPicture('https://kit.muni.cl/facilitacion/sala#r=abc')
    const scale = 6
    const data = new Uint8ClampedArray(4 * (side * scale) ** 2).fill(255)
    const dark = (x: number, y: number): void => {
      for (let dy = 0; dy < scale; dy++) for (let dx = 0; dx < scale; dx++) data.fill(0, 4 * ((y * scale + dy) * side * scale + x * scale + dx), 4 * ((y * scale + dy) * side * scale + x * scale + dx) + 3)
    }
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) for (let i = 0; i < Number(run); i++) dark(Number(x) + i, Number(y))
    expect(readQr({ width: side * scale, height: side * scale, data })).toBe('https://kit.muni.cl/facilitacion/sala#r=abc')
    expect(readQr({ width: 50, height: 50, data: new Uint8ClampedArray(4 * 2500).fill(255) })).toBeNull()
  })
})
