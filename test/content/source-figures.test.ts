import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPackage } from '../../.vitepress/config/data/package'
import { readUsingTexts } from '../../.vitepress/config/data/read-uses'
import { tableUses, type UsingText } from '../../.vitepress/config/data/uses'
import { actorStrings } from '../../.vitepress/theme/strings/actors'
import { EXPERIENCES_2008 as CAPACITIES_OF, SHARES_2008 } from '../../exercises/instruments/capacidades-colectivas/shares'
import { EXPERIENCES, EXPERIENCES_2008, WITHOUT_NEED } from '../../exercises/instruments/necesidades-fortalecimiento/shares'
import { bareMisprints, carelessFigures, deadTables, figureIssues, strangeFigures, unlinkedTables } from './course/source-figures'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')
const tables = readPackage(ROOT).map(({ table }) => table)
const texts = readUsingTexts(ROOT)
const uses = tableUses(tables, texts)

describe('the figures of the sources, where the site tells them', () => {
  // Lessons and exercises are held by CHECKS too, so that `check:lesson` tells of them; here are the pages of the instruments, annexes and glossary as well.
  it('have their table one step away, are its figures or come out of a sum written there, are no bare misprint, and say whose they are', () => {
    expect(texts.flatMap((text) => figureIssues(tables, text))).toEqual([])
  })

  it('are gathered in one list, table by table, with every page and exercise that uses them', () => {
    expect(uses.map(({ table }) => table)).toEqual(tables.map(({ id }) => id))
    const pages = uses.flatMap(({ pages: all }) => all)
    console.log(`cifras de las fuentes: ${uses.filter(({ pages: all }) => all.length > 0).length} de ${uses.length} tablas en ${new Set(pages.map(({ page }) => page)).size} páginas; ${pages.filter(({ isTold }) => isTold).length} textos, ${pages.filter(({ isDrawn }) => isDrawn).length} dibujos, ${pages.filter(({ isShown }) => isShown).length} tablas enteras y ${new Set(pages.flatMap(({ exercises }) => exercises)).size} ejercicios`)
    // The same list, read off the texts without the parser of links.
    const named = texts.filter(({ source }) => /\/datos\/#|<(?:SourceTable|ContributionTable)|\/datos\/(?:asociaciones|comunas|iniciativas)/.test(source)).map(({ page }) => page)
    expect(new Set(pages.map(({ page }) => page))).toEqual(new Set(named))
  })
})

describe('the figures of 2008 that results of instruments show', () => {
  /** A column of a table, by its rows. */
  const cells = (id: string, column: string): Readonly<Record<string, number>> => {
    const table = tables.find((one) => one.id === `fernandez-2009-${id}`)
    const place = table?.columns.findIndex(({ name }) => name === column) ?? -1
    return Object.fromEntries((table?.rows ?? []).map((row) => [row[0] ?? '', Number(row[place])]))
  }

  it('of capacities are those of Tabla 12', () => {
    const rows = cells('tabla-12', 'numero')
    expect(SHARES_2008).toEqual({
      visiones: rows['Visiones compartidas'], interaccion: rows['Interacción con organismos públicos'], propuestas: rows['Elaboración de propuestas'],
      negociacion: rows['Negociación con autoridades'], ciudadania: rows['Fortalecimiento de la ciudadanía'],
    })
    expect(CAPACITIES_OF).toBe(cells('tabla-01', 'total').Total)
  })

  it('of needs are those of Tabla 15', () => {
    const rows = cells('tabla-15', 'numero')
    expect(EXPERIENCES_2008).toEqual({
      'identificacion-territorio': rows['Identificación del territorio'], 'elaboracion-propuestas': rows['Elaboración de propuestas'],
      'negociacion-autoridades': rows['Negociación con autoridades'], 'instrumentos-financiamiento': rows['Instrumentos de financiamiento'],
      'participacion': rows['Metodologías de participación'], 'interaccion-alianzas': rows['Interacción y gestión de alianzas'], 'operacionales-gestion': rows['Operación y gestión'],
    })
    expect([EXPERIENCES, WITHOUT_NEED]).toEqual([rows.Total, rows['No demanda']])
  })

  it('beside the actor map are those of Tablas 3, 5 to 7 and 11, with what is misprinted', () => {
    const three = cells('tabla-03', 'numero')
    const sum = (row: string): number => ['05', '06', '07'].reduce((all, number) => all + (cells(`tabla-${number}`, 'total')[row] ?? NaN), 0)
    const [links, initiatives] = [sum('Total'), sum('Experiencias')]
    const { text } = actorStrings.source
    expect(text).toContain(`(${three['Total sector público']} de ${three.Total})`)
    expect(text).toContain(`de la sociedad civil (${three['Total sociedad civil']})`)
    expect(text).toContain(`empresas o productores (${three['Total empresas y sus asociaciones']})`)
    expect(text).toContain(`${(links / initiatives).toFixed(1).replace('.', ',')} actores, ${links} entre ${initiatives}, aunque el texto diga 9,6`)
    const eleven = tables.find(({ id }) => id === 'fernandez-2009-tabla-11')?.discrepancies.find(({ row }) => row === 'Municipios')
    expect(text).toContain(`(${cells('tabla-11', 'estrategicos').Municipios} de ${cells('tabla-11', 'actores').Municipios}, o ${String(eleven?.computed).replace('.', ',')} %; la tabla imprime ${String(eleven?.printed).replace('.', ',')})`)
  })
})

describe('the checks of those figures', () => {
  const NAME = 'modulos/01-x/01-y'
  const lesson = (source: string): UsingText => ({ page: NAME, title: 'X', number: '1.1', source: `---\ntitle: x\n---\n# X\n\n## Una {#una}\n\n${source}\n\n## Fuentes\n\n- fernandez-2009, Tabla 3\n`, isBank: false })
  const bank = (statement: string, rest = '- respuesta: 1\n'): UsingText => ({ page: NAME, title: 'X', number: '1.1', source: `---\nleccion: x\n---\n## ¿Cuánto? {#uno .numerica objetivo=a}\n\n${statement}\n\n${rest}`, isBank: true })
  const TEN = '[Tabla 10](/datos/#fernandez-2009-tabla-10)'

  it('see a table that is named and not linked, whichever «Cuadro 2» it is', () => {
    expect(unlinkedTables(tables, lesson('Son 196 (fernandez-2009 §III.5, Tabla 10).'))).toHaveLength(1)
    expect(unlinkedTables(tables, lesson('En la Tabla 10 (fernandez-2009 §III.5) son 196.'))).toHaveLength(1)
    expect(unlinkedTables(tables, lesson(`Son 196 (fernandez-2009 §III.5, ${TEN}).`))).toEqual([])
    expect(unlinkedTables(tables, lesson(`En la ${TEN} (fernandez-2009 §III.5) son 196.`))).toEqual([])
    expect(unlinkedTables(tables, lesson('Son 13 (subdere-2009, Anexo 2, Cuadro 2).'))[0]).toContain('subdere-2009-anexo-cuadro-2')
    expect(unlinkedTables(tables, lesson('Según el Cuadro 3 (subdere-2009 §4).'))).toEqual([])
  })

  it('see a link to no table', () => expect(deadTables(tables, lesson('[Tabla 16](/datos/#fernandez-2009-tabla-16)'))).toHaveLength(1))

  it('see a figure that is not the table’s, in a text, in the table after it and in an exercise', () => {
    expect(strangeFigures(tables, lesson(`En 2008 hubo 196 de 247 (§III.5, ${TEN}): 196 ÷ 247 = 0,79.`))).toEqual([])
    expect(strangeFigures(tables, lesson(`Hubo 197 (${TEN}).`))[0]).toContain('«197»')
    expect(strangeFigures(tables, lesson(`Así (${TEN}):\n\n| a | b |\n| --- | --- |\n| Dinero | 198 |`))[0]).toContain('«198»')
    expect(strangeFigures(tables, bank(`Son 199 (${TEN}).`))[0]).toContain('«199»')
    expect(strangeFigures(tables, bank(`Son 196 (${TEN}).`, '- respuesta: 5\n- si: 999\n  > No.\n'))).toEqual([])
  })

  it('see a misprint alone', () => {
    expect(bareMisprints(tables, lesson(`El total es 261 (${TEN}).`))).toHaveLength(1)
    expect(bareMisprints(tables, lesson(`El total impreso es 261, y suma 300 (${TEN}).`))).toEqual([])
  })

  it('see figures that do not say whose they are', () => {
    expect(carelessFigures(lesson(`Son 196 (${TEN}).`))).toHaveLength(1)
    expect(carelessFigures(lesson(`Según quien postulaba, son 196 (${TEN}).`))).toEqual([])
  })
})
