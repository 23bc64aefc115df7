import { describe, expect, it } from 'vitest'
import { keepMarks, scriptsOf } from '../../../.vitepress/config/rolldown'

const fixed = (text: string, quote = '"'): string => `${quote}__VP_STATIC_START__${text}__VP_STATIC_END__${quote}`
/** What VitePress does between the two steps. */
const theirs = (code: string): string => code.replace(/__VP_STATIC_(START|END)__/g, '')
const built = (code: string) => scriptsOf(theirs(keepMarks(code)))

describe('the scripts of a page', () => {
  it('are the whole one, and one without what never changes', () => {
    expect(built(`a(${fixed('<p>Uno</p>')},1);b("<p>Dos</p>");a(${fixed("<p>l'eau</p>", '`')},2)`)).toEqual({
      whole: 'a("<p>Uno</p>",1);b("<p>Dos</p>");a(`<p>l\'eau</p>`,2)',
      lean: 'a("",1);b("<p>Dos</p>");a("",2)',
    })
  })

  it('keep a text that is also written where it may change, before or between', () => {
    const once = '<p>Igual</p>'
    expect(built(`b("${once}");a(${fixed(once)},1);b("${once}");a(${fixed(once)},1)`).lean).toBe(`b("${once}");a("",1);b("${once}");a("",1)`)
  })

  it('are the same where nothing is fixed, and of several lines', () => {
    expect(built('b("<p>Dos</p>")')).toEqual({ whole: 'b("<p>Dos</p>")', lean: 'b("<p>Dos</p>")' })
    expect(built(`a(${fixed('uno\n$& dos', '`')},2)`)).toEqual({ whole: 'a(`uno\n$& dos`,2)', lean: 'a("",2)' })
  })
})
