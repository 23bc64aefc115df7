import { describe, expect, it } from 'vitest'
import { withAnswer, withMunicipality, withNote, withRole } from '../../../.vitepress/theme/support/sheet/edit'
import { sheetFromFile } from '../../../.vitepress/theme/support/sheet/from-file'
import { plainAnswers } from '../../../.vitepress/theme/support/sheet/progress'
import { toResponse } from '../../../.vitepress/theme/support/sheet/response'
import { demoteHeadings } from '../../../.vitepress/config/feedback'
import { blank, definition } from './sheet-fixtures'

const fresh = (): string => 'r-fresh0'
const read = (raw: unknown) => sheetFromFile(typeof raw === 'string' ? raw : JSON.stringify(raw), definition, 9_000, fresh)
const sheet = withNote(withAnswer(withAnswer(withRole(withMunicipality(blank, '08203', 1_500), 'directivo', 1_600), 'escala', 2, 2_000), 'si-no', null, 2_001), 'escala', 'Decreto', 60_000)

describe('a sheet from its file', () => {
  it('is the one that was written: answers, notes, comuna, role and id', () => {
    const back = read(toResponse(sheet, definition))
    expect(back && toResponse(back, definition)).toEqual(toResponse(sheet, definition))
    expect(back?.answers['si-no']?.value).toBeNull()
    expect(back?.answers['opciones']).toBeUndefined()
  })

  it('of a person without an id gets a fresh one', () => {
    const back = read({ ...toResponse(sheet, definition), respondent: { id: null, role: null } })
    expect(back?.respondent).toBe('r-fresh0')
    expect(back && plainAnswers(definition, back)['escala']).toBe(2)
  })

  it.each<[string, unknown]>([
    ['no JSON', '{"instrument":'],
    ['empty', ''],
    ['a list of two', [toResponse(sheet, definition), toResponse(sheet, definition)]],
    ['of another instrument', { ...toResponse(sheet, definition), instrument: 'otro' }],
    ['of another version', { ...toResponse(sheet, definition), version: 3 }],
    ['with an answer that is no option', { ...toResponse(sheet, definition), answers: { escala: 7 } }],
    ['with a text where answers belong', { ...toResponse(sheet, definition), answers: 'x' }],
    ['with half a character in its id', { ...toResponse(sheet, definition), respondent: { id: '\ud800', role: null } }],
    ['nested without end', `{"instrument":${'['.repeat(90_000)}`],
    ['with an endless id', { ...toResponse(sheet, definition), respondent: { id: 'x'.repeat(500), role: null } }],
  ])('is refused whole when it is %s', (_what, raw) => expect(read(raw)).toBeNull())
})

it('sets the headings of a feedback text under those of the tool, each with an id of its own', () => {
  expect(demoteHeadings('Texto.\n\n## Producto esperado\n\n1. # no es título\n\n### Nota', 'estrategia-bajo'))
    .toBe('Texto.\n\n#### Producto esperado {#estrategia-bajo-1}\n\n1. # no es título\n\n##### Nota {#estrategia-bajo-2}')
})
