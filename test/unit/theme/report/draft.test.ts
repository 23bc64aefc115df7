import { describe, expect, it } from 'vitest'
import { actaOf, emptyDraft, linesOf } from '../../../../.vitepress/theme/components/report/draft'

const draft = emptyDraft('2026-11-21')

describe('the form of the acta', () => {
  it('begins with the day of today, eight lines to sign on, and nothing else', () => {
    expect(actaOf(draft)).toEqual({ place: '', day: '2026-11-21', attendees: { kind: 'blank', lines: 8 } })
  })

  it.each([['1', 1], [' 12 ', 12], ['60', 60], ['0', null], ['61', null], ['-3', null], ['3,5', null], ['ocho', null], ['', null], ['1e2', null]])(
    'reads %j lines as %s', (lines, expected) => expect(linesOf({ ...draft, lines })).toBe(expected),
  )

  it('keeps the usual lines while a number is being typed', () => {
    expect(actaOf({ ...draft, lines: '' }).attendees).toEqual({ kind: 'blank', lines: 8 })
  })

  it('takes a name from each line', () => {
    expect(actaOf({ ...draft, kind: 'named', names: 'Rosa\nJuan' }).attendees).toEqual({ kind: 'named', names: ['Rosa', 'Juan'] })
  })
})
