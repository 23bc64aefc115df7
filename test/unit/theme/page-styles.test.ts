import { describe, expect, it } from 'vitest'
import { readStyles, scriptsLast, styleTag, type StyledChunk } from '../../../.vitepress/config/styles'

const chunk = (fileName: string, css: readonly string[], rest: Partial<StyledChunk> = {}): StyledChunk =>
  ({ fileName, isEntry: false, imports: [], moduleIds: [`/${fileName}.vue`], viteMetadata: { importedCss: new Set(css) }, ...rest })

describe('the styles of a page', () => {
  it('has for every page what the whole site stands upon, in the order of its rules', () => {
    const { common } = readStyles([
      chunk('assets/app.1.js', ['app.css'], { isEntry: true, imports: ['assets/chunks/theme.1.js'] }),
      chunk('assets/chunks/theme.1.js', ['theme.css'], { imports: ['assets/chunks/framework.1.js'] }),
      chunk('assets/chunks/framework.1.js', []),
      chunk('assets/pagina.md.1.js', ['pagina.css'], { isEntry: true }),
    ])
    expect(common).toEqual(['theme.css', 'app.css'])
  })

  it('gives a component its own and those of what it always shows, and repeats none of every page', () => {
    const { byModule } = readStyles([
      chunk('assets/app.1.js', [], { isEntry: true, imports: ['theme'] }),
      chunk('theme', ['theme.css']),
      chunk('room', ['room.css'], { imports: ['dialog', 'theme'], moduleIds: ['/Room.vue', '/RoomList.vue'] }),
      chunk('dialog', ['dialog.css'], { imports: ['room'] }),
      chunk('plain', []),
    ])
    expect(byModule.get('/RoomList.vue')).toEqual(['dialog.css', 'room.css'])
    expect(byModule.has('/plain.vue')).toBe(false)
    expect(byModule.has('/theme.vue')).toBe(false)
  })

  it('ends where two files import each other', () => {
    const { byModule } = readStyles([chunk('a', ['a.css'], { imports: ['b'] }), chunk('b', ['b.css'], { imports: ['a'] })])
    expect(byModule.get('/a.vue')).toEqual(['b.css', 'a.css'])
  })
})

it('brings a small stylesheet within the page, and says so to the scripts that would bring it', () => {
  expect(styleTag('/a.css', 'p{a:1}\n').trim()).toBe('<link rel="stylesheet" href="/a.css" disabled><style>p{a:1}</style>')
  expect(styleTag('/a.css', 'p{a:1}'.repeat(500)).trim()).toBe('<link rel="stylesheet" href="/a.css">')
})

describe('the scripts of a page', () => {
  it('are asked for after what it is seen with', () => {
    expect(scriptsLast('<link rel="modulepreload" href="/a.js"><script type="module" src="/app.js"></script><link rel="stylesheet" href="/a.css">'))
      .toBe('<link rel="modulepreload" fetchpriority="low" href="/a.js"><script type="module" fetchpriority="low" src="/app.js"></script><link rel="stylesheet" href="/a.css">')
  })
})
