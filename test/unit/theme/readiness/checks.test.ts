import { describe, expect, it } from 'vitest'
import { CHECKS, readiness, type DeviceFacts, type Finding } from '../../../../.vitepress/theme/support/readiness/checks'
import { lackingOf, type Lacking } from '../../../../.vitepress/theme/support/readiness/lacking'

const NOTHING: Lacking = { tools: [], parts: 0, all: false }
const READY: DeviceFacts = {
  lacking: NOTHING, offlineTry: NOTHING, copies: [{ name: 'Mesa', standing: { kind: 'copied', days: 0, changed: false } }],
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
    const sheet: Lacking = { tools: ['Hoja'], parts: 0, all: false }
    expect(found({ lacking: sheet }, 'tools')).toMatchObject({ standing: 'fix', code: 'part', lacking: sheet })
    expect(found({ lacking: { ...NOTHING, parts: 1 } }, 'tools')).toMatchObject({ standing: 'fix', code: 'part' })
    expect(found({ lacking: { ...sheet, all: true } }, 'tools')).toMatchObject({ standing: 'fix', code: 'missing' })
    expect(found({ lacking: null }, 'tools')).toMatchObject({ standing: 'fix', code: 'unable' })
    expect(found({ offlineTry: { ...NOTHING, parts: 2 } }, 'connection')).toMatchObject({ standing: 'fix', code: 'failed', lacking: { parts: 2 } })
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

describe('what a device lacks of its tools', () => {
  const TOOLS = [{ title: 'La sala', path: '/facilitacion/sala' }, { title: 'Hoja', path: '/instrumentos/hojas/x' }]
  const lacks = (...files: readonly string[]): Lacking => lackingOf(files, TOOLS)

  it('names a tool whose page or own script is missing, and counts what all ask for later', () => {
    expect(lacks()).toEqual(NOTHING)
    expect(lacks('facilitacion/sala.html')).toEqual({ tools: ['La sala'], parts: 0, all: false })
    expect(lacks('assets/facilitacion_sala.md.CyA-_1xq.lean.js')).toEqual({ tools: ['La sala'], parts: 0, all: false })
    expect(lacks('assets/chunks/qr-read.BkS2qJy_.js', 'assets/FoldPart.e2uCORSM.css')).toEqual({ tools: [], parts: 2, all: false })
    expect(lacks('facilitacion/sala.html', 'instrumentos/hojas/x.html', 'assets/chunks/a.BkS2qJy_.js')).toEqual({ tools: ['La sala', 'Hoja'], parts: 1, all: true })
  })

  it('says nothing of pages that are no tool of the meeting', () => {
    expect(lacks('modulos/01-x/02-y.html', 'assets/modulos_01-x_02-y.md.CyA-_1xq.js', 'datos/a.csv')).toEqual(NOTHING)
  })
})
