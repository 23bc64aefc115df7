import { beforeAll, describe, expect, it } from 'vitest'
import { buildReport } from '../../../../.vitepress/theme/support/report/build'
import { wordFile } from '../../../../.vitepress/theme/support/report/word'
import { columnWidths } from '../../../../.vitepress/theme/support/report/word/blocks'
import { reportStrings } from '../../../../.vitepress/theme/strings/report'
import { CONTEXT, answeredRoom, answeredSummary, summaryOf, workedSummary } from './report.fixtures'
import { reopenWord, type ReopenedTable, type ReopenedWord } from './reopen'

/** One transparent point. */
const DOT = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0))

const written = async (summary = workedSummary, context = CONTEXT): Promise<ReopenedWord> =>
  reopenWord(await wordFile(buildReport(summary, context), {
    pictures: { areas: { png: DOT, width: 760, height: 400 } },
    words: reportStrings.word,
  }))

function table(word: ReopenedWord, caption: string): ReopenedTable {
  const found = word.tables.find((each) => each.caption.includes(caption))
  if (!found) throw new Error(`no table «${caption}» among ${word.tables.map((each) => each.caption).join(' | ')}`)
  return found
}

describe('the Word report of the example, reopened', () => {
  let word: ReopenedWord
  beforeAll(async () => {
    word = await written()
  })

  it('has its chapters in order, as headings that Word’s navigation finds', () => {
    expect(word.headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual([
      'Niveles por área', 'Cómo leer este informe', 'Por qué cada nivel', 'De qué conviene conversar', 'Respuestas ítem por ítem', 'Valores acordados por la mesa',
      'Plan de horas', 'Propuesta de intervención', 'Notas y fuentes', 'Acta de validación de la mesa comunal',
    ])
    const levels = [0, ...word.headings.map(([level]) => level)]
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
  })

  it('says both levels of every area, the agreed one first', () => {
    expect(table(word, 'Niveles por área: lo acordado').rows.map((row) => row.slice(0, 4))).toEqual([
      ['Estrategia', '■■□ Medio', 'Medio', '7 de 12'],
      ['Estructura', '■■□ Medio', 'Medio', '9 de 12'],
      ['Procesos', '■□□ Bajo', 'Bajo', '2 de 12'],
      ['Productos y servicios', '■■□ Medio', 'Alto', '8 de 12'],
    ])
  })

  it('counts every answer as the summary does, item by item', () => {
    for (const area of workedSummary.definition.groups) {
      const rows = table(word, `${area.title}: cuántas personas`).rows
      const items = workedSummary.items.filter((item) => item.group === area.id)
      expect(rows.map((row) => row[0])).toEqual(items.map((item) => item.title))
      expect(rows.map((row) => row.slice(1, 6).map((cell) => Number.parseInt(cell, 10)))).toEqual(
        items.map((item) => [...item.options.map((option) => option.count), item.nulls, item.n]),
      )
      rows.forEach((row, index) => items[index]?.options.forEach((option, column) => {
        expect([...(row[column + 1] ?? '')].filter((letter) => letter === '●')).toHaveLength(option.count)
      }))
    }
  })

  it('gives each item its median and its agreement, and what was agreed beside them', () => {
    const row = table(word, 'Estrategia: cuántas').rows.find(([title]) => title === 'Difusión interna')
    expect(row?.slice(6)).toEqual(['Medio\nAcordado: Medio', 'Desacuerdo (0,143)'])
  })

  it('leads the conversation with the items most in dispute, each with its question', () => {
    const disputes = table(word, 'ítems más repartidos')
    expect(disputes.rows.slice(0, 3).map((row) => row[0])).toEqual([
      'Difusión interna\nEstrategia', 'Registro de atenciones\nProcesos', 'Alcance, también rural\nProductos y servicios',
    ])
    expect(disputes.rows.every((row) => row[3]?.includes('?'))).toBe(true)
  })

  it('keeps the reason and the dissent of what was agreed', () => {
    expect(table(word, 'Valores acordados').rows).toEqual([
      ['Difusión interna', 'Medio', 'Medio', 'Se presentó a las jefaturas en marzo; a los equipos, no.', 'Una persona de terreno la vería en 0: a su unidad no llegó nada.'],
      ['Registro de atenciones', 'Medio', 'Medio', 'Hay registro, pero cada programa tiene el suyo.', 'Ninguna'],
      ['Efectos conocidos', 'El grupo no lo conoce', 'Bajo', 'Nadie pudo mostrar una medición de resultados.', 'Ninguna'],
    ])
  })

  it('shares the hours so that they add up to what the mesa has', () => {
    const { rows } = table(word, 'Reparto de 40 horas')
    expect(rows.map((row) => row[3])).toEqual(['9 h', '9 h', '13 h', '9 h', '40 h'])
    const shared = rows.slice(0, -1).map((row) => Number.parseInt(row[3] ?? '', 10))
    expect(shared).toEqual(workedSummary.definition.groups.map(({ id }) => workedSummary.hours?.byRow?.[id]))
  })

  it('lists every action with its unit and its day, and the area that has none', () => {
    const { rows } = table(word, 'Acciones, unidad')
    expect(rows).toHaveLength(6)
    expect(rows[0]?.slice(3)).toEqual(['SECPLAN', '31-03-2027'])
    expect(rows[2]?.[4]).toBe('Por definir')
    expect(rows[5]?.slice(0, 2)).toEqual(['Productos y servicios (medio)', 'Sin acciones escritas'])
  })

  it('ends with an acta of eight lines to sign on', () => {
    const { head, rows } = table(word, 'Asistentes')
    expect(head).toEqual(['N.º', 'Nombre', 'Cargo o unidad', 'Firma'])
    expect(rows).toEqual(Array.from({ length: 8 }, (_, index) => [String(index + 1), '', '', '']))
  })

  it('explains its thresholds, its agreement figure and its licence', () => {
    expect(word.text).toContain('alto si el promedio llega a 1,5 y ningún ítem está en 0; bajo si no llega a 0,75')
    expect(word.text).toContain('Tastle y Wierman (2007)')
    expect(word.text).toContain('CC BY 4.0')
  })

  it('repeats the header row of every table of figures, and breaks no row across pages', () => {
    const body = word.part('word/document.xml')
    const tables = body.split('<w:tbl>').slice(1)
    const withCaption = tables.filter((xml) => xml.includes('<w:tblStyle w:val="TablaInforme"/>'))
    expect(withCaption).toHaveLength(word.tables.filter(({ caption }) => caption.startsWith('Tabla ')).length)
    expect(withCaption.every((xml) => (xml.match(/<w:tblHeader\/>/g) ?? []).length === 1)).toBe(true)
    expect((body.match(/<w:tr>/g) ?? []).length).toBe((body.match(/<w:cantSplit\/>/g) ?? []).length)
    expect(word.tables.filter(({ caption }) => caption.startsWith('Tabla ')).every(({ head, rows }) => rows.every((row) => row.length === head.length))).toBe(true)
  })

  it('numbers its captions with fields, from 1 on', () => {
    const numbers = [...word.part('word/document.xml').matchAll(/<w:fldSimple w:instr="SEQ Tabla[^>]*>.*?<w:t[^>]*>(\d+)<\/w:t>/g)].map(([, number]) => Number(number))
    const captions = word.tables.filter(({ caption }) => caption.startsWith('Tabla '))
    expect(captions).toHaveLength(12)
    expect(numbers).toEqual(captions.map((_, index) => index + 1))
  })

  it('is Chilean Spanish on letter paper, with page numbers', () => {
    expect(word.part('word/styles.xml')).toContain('<w:lang w:val="es-CL"')
    expect(word.part('word/document.xml')).toMatch(/<w:pgSz w:w="12240" w:h="15840"[^>]*>/)
    const footer = word.part(word.parts.find((path) => /footer\d\.xml$/.test(path)) ?? '')
    expect(footer).toMatch(/Página .*PAGE.* de .*NUMPAGES/s)
  })

  it('has a title and names no author', () => {
    const core = word.part('docProps/core.xml')
    expect(core).toContain('<dc:title>Diagnóstico organizacional de fomento productivo</dc:title>')
    expect(core).not.toMatch(/creator|lastModifiedBy/)
  })

  it('says in words what its picture shows', () => {
    expect(word.part('word/document.xml')).toContain('descr="Según lo acordado por la mesa: Estrategia: medio; Estructura: medio; Procesos: bajo; Productos y servicios: medio."')
  })

  it('holds figures of the group and nobody’s answers', () => {
    const everything = word.parts.filter((path) => path.endsWith('.xml')).map(word.part).join('\n')
    expect(everything).not.toContain('r-4kd92m')
    expect(everything).not.toContain('Planilla compartida de la oficina')
  })
})

describe('a report of a room that has not been worked on', () => {
  it('says what is missing in each chapter instead of leaving it empty', async () => {
    const { text } = await written(answeredSummary)
    expect(text).toContain('La mesa no ha fijado valores.')
    expect(text).toContain('La mesa todavía no ha fijado cuántas horas tiene.')
    expect(text).toContain('La mesa todavía no ha escrito acciones.')
  })

  it('leaves the picture out when there is none, and says the same in the table', async () => {
    const word = await reopenWord(await wordFile(buildReport(answeredSummary, CONTEXT), { pictures: {}, words: reportStrings.word }))
    expect(word.part('word/document.xml')).not.toContain('<w:drawing>')
    expect(table(word, 'Niveles por área: lo acordado').rows.map((row) => row[1])).toEqual(['■■□ Medio', '■■□ Medio', '■□□ Bajo', '■■■ Alto'])
  })
})

describe('names typed for the acta', () => {
  it('stand on its lines, those that were left empty gone', async () => {
    const acta = { ...CONTEXT.acta, place: 'Sala de concejo', attendees: { kind: 'named' as const, names: [' Rosa Ñancupil ', '', 'Juan <b>Soto</b>'] } }
    const { rows } = table(await written(workedSummary, { ...CONTEXT, acta }), 'Asistentes')
    expect(rows.map((row) => row[1])).toEqual(['Rosa Ñancupil', 'Juan <b>Soto</b>'])
  })
})

describe('columns', () => {
  it('add up to the width of the text exactly', () => {
    for (const shares of [[1, 1, 1], [34, 17, 17, 17, 14, 7, 23, 24], [0.1, 0.2]]) {
      expect(columnWidths(shares, 9747).reduce((sum, width) => sum + width, 0)).toBe(9747)
    }
  })
})

describe('a report of a room where nobody has answered', () => {
  it('says that information is missing, and gives no level', async () => {
    const word = await written(summaryOf({ ...answeredRoom, responses: [] }))
    expect(table(word, 'Niveles por área: lo acordado').rows.map((row) => row[1])).toEqual(Array(4).fill('□□□ Sin información'))
    expect(word.text).toContain('Solo 0 de 6 ítems tienen valor y hacen falta 4.')
    expect(word.text).toContain('Aún no hay plan: falta información en Estrategia, Estructura, Procesos, Productos y servicios.')
  })
})
