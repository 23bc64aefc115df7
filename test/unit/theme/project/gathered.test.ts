import { describe, expect, it } from 'vitest'
import { chainOf } from '../../../../.vitepress/theme/support/project/chain'
import { gatheredDocument, missingSteps, type Gathering } from '../../../../.vitepress/theme/support/project/gathered'
import { groupsOf } from '../../../../.vitepress/theme/support/project/groups'
import { STEPS } from '../../../../.vitepress/theme/support/project/progress'
import { mapPaper } from '../../../../.vitepress/theme/support/strategic/paper'
import { plainText, type Block } from '../../../../.vitepress/theme/support/report/model'
import { wordFile } from '../../../../.vitepress/theme/support/report/word'
import { createRoom, revealRoom } from '../../../../.vitepress/theme/support/room/room'
import { pieceStrings } from '../../../../.vitepress/theme/strings/piece'
import { definition as challenges } from '../../../../exercises/instruments/desafios-municipales/definition'
import { answeredSummary, workedSummary } from '../report/report.fixtures'
import { reopenWord } from '../report/reopen'
import { NOW } from '../room.fixtures'
import { EXAMPLES, NO_DOCUMENTS } from './project.fixtures'

const EMPTY: Gathering = { place: 'Quilpué', day: '2026-11-29', summary: null, papers: {}, others: [], review: null, chain: {} }
const map = mapPaper(EXAMPLES.mapa, 2026, '2026-11-29').blocks
const part: readonly Block[] = [{ kind: 'heading', level: 1, text: 'Lista' }, { kind: 'heading', level: 2, text: 'Fila' }, { kind: 'paragraph', text: 'Algo' }]
const WHOLE: Gathering = {
  ...EMPTY, summary: workedSummary, papers: { mapa: map, procesos: part, estructura: part, entorno: part, actores: part }, others: [answeredSummary], review: EXAMPLES.revision,
  chain: chainOf(workedSummary, { ...NO_DOCUMENTS, mapa: EXAMPLES.mapa }),
}
const chaptersIn = (gathering: Gathering) => gatheredDocument(gathering).blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
const textsIn = (gathering: Gathering) => gatheredDocument(gathering).blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : []))

describe('the final project as one document', () => {
  it('says in its place what is missing, and nothing else, where there is nothing', () => {
    expect(missingSteps(EMPTY)).toEqual(STEPS)
    expect(textsIn(EMPTY).filter((text) => text.startsWith('Falta: '))).toHaveLength(8)
    expect(gatheredDocument(EMPTY).blocks.filter(({ kind }) => kind === 'table' || kind === 'picture')).toEqual([])
  })

  it('has a chapter for each step in its order, then what else there is, each on a page of its own', () => {
    expect(missingSteps(WHOLE)).toEqual([])
    expect(chaptersIn(WHOLE)).toEqual([
      '1. Diagnóstico', '2. Validación', '3. Propuesta de intervención', '4. Mapa estratégico', '5. Procesos', '6. Estructura', '7. Plan de entorno', '8. Revisión',
      '9. Mapa de actores', '10. Otros instrumentos', '11. Notas y fuentes',
    ])
    expect(textsIn(WHOLE).filter((text) => text.startsWith('Falta: '))).toEqual([])
  })

  it('never jumps a level of headings, nor gives two pictures one name', () => {
    const { blocks } = gatheredDocument(WHOLE)
    const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)).toBe(true)
    const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.id] : []))
    expect(pictures).toContain('diagnostico/areas')
    expect(pictures).toContain('mapa/mapa')
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it('says what each step took, and which of the group’s parted answers nobody settled', () => {
    expect(textsIn(WHOLE).find((text) => text.includes('Sin acciones'))).toMatch(/3 de 4 áreas\. Sin acciones: «Productos y servicios»\.$/)
    expect(textsIn({ ...WHOLE, chain: {} }).some((text) => text.includes('Sin acciones'))).toBe(false)
  })

  it('asks for the hours where the proposal has none', () => {
    const hourless = { ...WHOLE, summary: { ...workedSummary, hours: workedSummary.hours && { ...workedSummary.hours, byRow: null } } }
    expect(textsIn(hourless).filter((text) => text.startsWith('Falta: '))).toEqual(['Falta: las horas de cada área: se fijan en la sala, en el plan de horas.'])
  })

  it('keeps in Word, with the heading of a step that is missing, all that is said of it', async () => {
    const word = await reopenWord(await wordFile(gatheredDocument(EMPTY), { pictures: {}, words: pieceStrings.paper.words }))
    const paragraphs = word.part('word/document.xml').split('<w:p>')
    const missing = paragraphs.flatMap((paragraph, at) => (paragraph.includes('Falta: ') ? [paragraphs[at - 1] ?? ''] : []))
    expect(missing).toHaveLength(8)
    for (const before of missing) expect(before).toContain('<w:keepNext/>')
  })

  it('is a Word file with headings of three levels and a table of contents that leads to each chapter', async () => {
    const word = await reopenWord(await wordFile(gatheredDocument(WHOLE), { pictures: {}, words: pieceStrings.paper.words }))
    expect(word.headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual(chaptersIn(WHOLE))
    expect(new Set(word.headings.map(([level]) => level))).toEqual(new Set([1, 2, 3]))
    const xml = word.part('word/document.xml')
    expect(xml).toMatch(/TOC [^<]*\\o &quot;1-1&quot;/)
    const [, inside = ''] = /<w:sdt>(.*?)<\/w:sdt>/s.exec(xml) ?? []
    const entries = [...inside.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)"[^>]*>.*?<w:t[^>]*>([^<]*)<\/w:t>/gs)]
    expect(entries.map(([, , text]) => text)).toEqual(chaptersIn(WHOLE))
    for (const [, anchor] of entries) expect(xml).toContain(`<w:bookmarkStart w:name="${anchor}"`)
    // Word asks whoever opens a file with a field that is not up to date, or that it is told to bring up to date.
    expect(xml).not.toContain('w:dirty="true"')
    expect(word.part('word/settings.xml')).not.toContain('w:updateFields')
    // On paper each page but the first says its chapter, which Word fills in by itself.
    const headers = word.parts.filter((name) => /^word\/header\d+\.xml$/.test(name)).map((name) => word.part(name).includes('STYLEREF 1'))
    expect(headers.toSorted()).toEqual([false, true])
    expect(xml).toContain('<w:titlePg')
  })
})

describe('results of other instruments', () => {
  const room = (random: number, at: number, shown: boolean) => revealRoom(createRoom({ name: `Sala ${random}`, municipality: '05801', definition: challenges }, at, random), shown, at)

  it('are those of the newest room that shows them, and never the diagnosis', () => {
    const [old, last, hidden] = [room(1, NOW, true), room(2, NOW + 5, true), room(3, NOW + 9, false)]
    expect(groupsOf([last, old, hidden, { ...old, id: 'x', instrument: 'diagnostico-organizacional' }]).map(({ id }) => id)).toEqual([last.id])
  })
})
