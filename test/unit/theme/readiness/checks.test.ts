import { describe, expect, it } from 'vitest'
import { CHECKS, readiness, type DeviceFacts, type Finding } from '../../../../.vitepress/theme/support/readiness/checks'
import { partsOf, standingOf, type Caches } from '../../../../.vitepress/theme/support/readiness/kept-pages'

const READY: DeviceFacts = {
  pages: [{ title: 'La sala', standing: 'kept' }], offlineTry: [], copies: [{ name: 'Mesa', standing: { kind: 'copied', days: 0, changed: false } }],
  camera: 'works', window: 'opened', secondScreen: true, printed: true,
}
const found = (changes: Partial<DeviceFacts>, id: Finding['id']) => readiness({ ...READY, ...changes }).find((finding) => finding.id === id)

describe('a device before a meeting', () => {
  it('is ready where everything was tried and worked, and says so of each thing once', () => {
    const findings = readiness(READY)
    expect(findings.map(({ id }) => id)).toEqual([...CHECKS])
    expect(findings.every(({ standing }) => standing === 'ready')).toBe(true)
  })

  it('takes nothing for tried that nobody tried', () => {
    const untouched = readiness({ ...READY, offlineTry: null, camera: 'untried', window: 'untried', printed: false })
    expect(untouched.filter(({ standing }) => standing === 'ask').map(({ id }) => id)).toEqual(['connection', 'camera', 'projector', 'paper'])
  })

  it('names the tools that would not open, and tells some from none and from a browser that cannot', () => {
    const room = { title: 'La sala', standing: 'kept' } as const
    expect(found({ pages: [room, { title: 'Hoja', standing: 'part' }] }, 'tools')).toMatchObject({ standing: 'fix', code: 'part', missing: ['Hoja'] })
    expect(found({ pages: [{ title: 'Hoja', standing: 'missing' }] }, 'tools')).toMatchObject({ standing: 'fix', code: 'missing' })
    expect(found({ pages: [{ title: 'Hoja', standing: 'part' }] }, 'tools')).toMatchObject({ code: 'part' })
    expect(found({ pages: null }, 'tools')).toMatchObject({ standing: 'fix', code: 'unable' })
    expect(found({ offlineTry: ['Hoja'] }, 'connection')).toMatchObject({ standing: 'fix', code: 'failed', missing: ['Hoja'] })
  })

  it('asks for a copy of what has none or changed since, and of nothing where nothing is held', () => {
    const copies = [{ name: 'A', standing: { kind: 'none' } }, { name: 'B', standing: { kind: 'copied', days: 0, changed: true } }, { name: 'C', standing: { kind: 'copied', days: 9, changed: false } }] as const
    expect(found({ copies }, 'copy')).toMatchObject({ standing: 'fix', names: ['A', 'B'] })
    expect(found({ copies: [] }, 'copy')).toMatchObject({ standing: 'ready', code: 'nothing' })
  })

  it('stops at no camera, since answers come in other ways, but at one that was refused', () => {
    expect((['none', 'insecure', 'failed', 'denied'] as const).map((camera) => found({ camera }, 'camera')?.standing)).toEqual(['look', 'look', 'look', 'fix'])
  })

  it('looks twice at a window without a second screen, and not where the browser does not say', () => {
    expect([true, null, false].map((secondScreen) => found({ secondScreen }, 'projector')?.standing)).toEqual(['ready', 'ready', 'look'])
    expect(found({ window: 'blocked' }, 'projector')?.standing).toBe('fix')
  })
})

describe('a page that is kept', () => {
  const HTML = '<script type="module" src="/assets/app.a.js"></script><link rel="stylesheet" href="/assets/s.css"><link rel="modulepreload" href="/assets/p.js"><link rel="icon" href="/no.svg"><script>1</script>'
  const cachesOf = (files: readonly string[]): Caches => ({ match: (name) => Promise.resolve(files.includes(String(name)) ? new Response(HTML) : undefined) })
  const whole = ['https://x.cl/base/sala.html', 'https://x.cl/assets/app.a.js', 'https://x.cl/assets/s.css', 'https://x.cl/assets/p.js']

  it('needs the scripts and styles that it asks for, and no icon', () => {
    expect(partsOf(HTML)).toEqual(['/assets/app.a.js', '/assets/s.css', '/assets/p.js'])
  })

  it('stands whole, in part, or not at all', async () => {
    const stands = (files: readonly string[], address = 'https://x.cl/base/sala') => standingOf(cachesOf(files), address)
    expect(await stands(whole)).toBe('kept')
    for (const gone of whole.slice(1)) expect(await stands(whole.filter((file) => file !== gone))).toBe('part')
    expect(await stands(whole.slice(1))).toBe('missing')
    expect(await stands(['https://x.cl/m/index.html', ...whole], 'https://x.cl/m/')).toBe('kept')
  })
})
