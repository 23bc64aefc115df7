import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { menuOf } from '../../../.vitepress/config/page-data'
import { menus } from '../../../.vitepress/config/menus'

/** A `docs/` folder with these files. */
function docs(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'menus-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const page = (lines: string) => `---\n${lines}\n---\n# Un título\n`

describe('the menus', () => {
  it('follow the folders, in the order that their pages ask for and then by title', () => {
    const { nav, sidebar } = menus(docs({
      'index.md': page('title: Inicio'),
      'fuentes/index.md': page('title: Fuentes'),
      'modulos/index.md': page('title: El diplomado\nmenu: Módulos\norden: 1'),
      'fuentes/b.md': page('title: Beta'),
      'fuentes/a.md': page('title: Ábaco'),
      'fuentes/z.md': page('title: "Zeta: primera"\norden: 1'),
    }))
    expect(nav.map((item) => 'link' in item && [item.text, item.link])).toEqual([['Módulos', '/modulos/'], ['Fuentes', '/fuentes/']])
    expect(sidebar['/fuentes/']).toEqual([{
      text: 'Fuentes',
      link: '/fuentes/',
      items: [{ text: 'Zeta: primera', link: '/fuentes/z' }, { text: 'Ábaco', link: '/fuentes/a' }, { text: 'Beta', link: '/fuentes/b' }],
    }])
  })

  it('give no sidebar to a section of one page, nor a place to a folder without a first page', () => {
    const { nav, sidebar } = menus(docs({ 'modulos/index.md': page('title: Módulos'), 'sueltos/x.md': page('title: X'), 'public/datos/y.md': 'y' }))
    expect(nav).toHaveLength(1)
    expect(sidebar).toEqual({})
  })

  it('come with each page: those of its module, of its section, or of the section that it says to belong to', () => {
    const { sidebar } = menus(docs({
      'modulos/index.md': page('title: Módulos'),
      'modulos/01-a/index.md': page('title: Uno\nmodulo: 1'),
      'modulos/01-a/01-x.md': page('title: Equis\nmodulo: 1\nleccion: 1.1'),
      'modulos/02-b/index.md': page('title: Dos\nmodulo: 2'),
      'modulos/02-b/01-y.md': page('title: Ye\nmodulo: 2\nleccion: 2.1'),
      'repaso.md': page('title: Repaso\nseccion: modulos'),
      'suelta.md': page('title: Suelta'),
    }))
    const shown = (file: string) => JSON.stringify(menuOf(sidebar, file))
    expect(shown('modulos/01-a/01-x.md')).toContain('1.1 Equis')
    expect(shown('modulos/01-a/01-x.md')).not.toContain('2.1 Ye')
    for (const file of ['modulos/index.md', 'repaso.md']) expect(shown(file)).toMatch(/1\. Uno.*2\. Dos.*Repaso/)
    expect(shown('suelta.md')).toBe('[]')
  })

  it('name a page without a title by its first heading', () => {
    const { sidebar } = menus(docs({ 's/index.md': page('title: S'), 's/p.md': '# Cómo se usa {#uso}\n' }))
    expect(sidebar['/s/']).toMatchObject([{ items: [{ text: 'Cómo se usa' }] }])
  })

  it('say which file is at fault when a page cannot be placed', () => {
    expect(() => menus(docs({ 's/index.md': page('title: S\norden: primero') }))).toThrow(/s\/index\.md: orden/)
    expect(() => menus(docs({ 's/index.md': 'sin título' }))).toThrow(/s\/index\.md: a page needs/)
  })
})
