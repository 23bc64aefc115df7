import { afterEach, describe, expect, it, vi } from 'vitest'
import { useDownload, type MadeFile } from '../../../../.vitepress/theme/composables/useDownload'

const handedOver = vi.hoisted(() => [] as string[])
vi.mock('../../../../.vitepress/theme/composables/download', () => ({ download: (name: string) => { handedOver.push(name) } }))

const file = (name: string): MadeFile => ({ name, type: 'text/plain', bytes: new Uint8Array([1]) })

describe('a download that has to be made first', () => {
  afterEach(() => {
    handedOver.length = 0
    vi.restoreAllMocks()
  })

  it('is busy while it is made, and then says which file was handed over', async () => {
    const { busy, done, run } = useDownload<'word'>()
    const made = run('word', async () => file('informe.docx'))
    expect(busy.value).toBe('word')
    expect(await made).toBe(true)
    expect([busy.value, done.value, handedOver]).toEqual([null, 'informe.docx', ['informe.docx']])
  })

  it('is made once, however often the button is pressed', async () => {
    const { run } = useDownload<'word' | 'excel'>()
    const [first, second] = await Promise.all([run('word', async () => file('a')), run('excel', async () => file('b'))])
    expect([first, second, handedOver]).toEqual([true, false, ['a']])
  })

  it('says what failed, hands nothing over, and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { busy, failed, done, run } = useDownload<'word'>()
    expect(await run('word', () => Promise.reject(new Error('Failed to fetch dynamically imported module')))).toBe(false)
    expect([busy.value, failed.value, done.value, handedOver]).toEqual([null, 'word', null, []])
    expect(await run('word', async () => file('informe.docx'))).toBe(true)
    expect(failed.value).toBeNull()
  })
})
