import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESK, device, PHONE, useBrowser } from './browser'
import { ROOM, openScreen } from './room'

useBrowser()

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DOCS = join(import.meta.dirname, '../../docs')

/** Address of every page of the site, from its Markdown; `/404` is the page that is not there. */
const PAGES = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.startsWith('public'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`)
  .concat('/404')
  .sort()

interface Axe {
  run(options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations: found } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}

describe.each(['light', 'dark'] as const)('in the %s scheme, axe finds nothing to object to', (colorScheme) => {
  it.each(PAGES)('on %s', async (path) => {
    const { open } = await device({ ...DESK, colorScheme, ...(path === '/404' ? { expected: /404/ } : {}) })
    const page = await open(path)
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
  })

  it('on a phone, with the menu open', async () => {
    const { open } = await device({ ...PHONE, colorScheme })
    const page = await open('/fuentes/')
    await page.getByRole('button', { name: /menú/i }).first().click()
    expect(await violations(page)).toEqual([])
  })

  it('with the search open and results in it', async () => {
    const { open } = await device({ ...DESK, colorScheme })
    const page = await open('/')
    await page.getByRole('button', { name: /Buscar/ }).first().click()
    await page.getByRole('searchbox').fill('diagnostico')
    await page.getByRole('listitem').getByRole('link', { name: /Diagnóstico/ }).first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('on every screen of the example room', async () => {
    const { open } = await device({ ...DESK, colorScheme })
    const page = await open(`${ROOM}#ejemplo`)
    const objections: string[] = []
    for (const screen of ['Resultados', 'Invitar', 'Recibir', 'Informe', 'Respaldo'] as const) {
      const link = page.getByRole('link', { name: screen, exact: true })
      if (await link.count() > 0) await openScreen(page, screen)
      objections.push(...(await violations(page)).map((objection) => `${screen}: ${objection}`))
    }
    expect(objections).toEqual([])
  })
})
