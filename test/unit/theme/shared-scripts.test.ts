import { describe, expect, it } from 'vitest'
import { sharedScripts, type Module } from '../../../.vitepress/config/shared-scripts'

/** Each module with what it imports; those with a star are also fetched by themselves. */
const modules = (written: Readonly<Record<string, string>>): ReadonlyMap<string, Module> =>
  new Map(Object.entries(written).map(([name, imports]) => [name.replace('*', ''), { imports: imports.split(' ').filter((each) => each !== ''), apart: name.endsWith('*') }]))

/** What came together, whatever its number. */
function together(scripts: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set(scripts.values())].map((number) => [...scripts].filter(([, of]) => of === number).map(([id]) => id).sort().join(' ')).sort()
}

describe('the scripts that beginnings share', () => {
  it('hold together what all of the same beginnings need, and nothing that one of them does not', () => {
    const site = modules({ 'Room*': 'dialog field store', 'Sheet*': 'dialog store text', 'Home*': 'text', dialog: 'focus', field: '', focus: '', store: '', text: '' })
    expect(together(sharedScripts([['Room'], ['Sheet'], ['Home']], site))).toEqual(['dialog focus store', 'text'])
  })

  it('take what is fetched for the same page as one beginning', () => {
    const site = modules({ 'Sheet*': 'store', 'rules*': 'levels', 'Room*': 'store levels', store: '', levels: '' })
    expect(together(sharedScripts([['Sheet', 'rules'], ['Room']], site))).toEqual(['levels store'])
  })

  it('leave by itself what is also fetched by itself, with what it stands upon before it', () => {
    const site = modules({ 'Room*': 'form', 'Sheet*': 'form', form: 'comunas text', 'comunas*': 'text', text: '' })
    const scripts = sharedScripts([['Room'], ['Sheet']], site)
    expect(scripts.has('comunas')).toBe(false)
    // Were they one script, that and the list would each have to be run before the other.
    expect(scripts.get('form')).not.toBe(scripts.get('text'))
  })

  it('end where modules import each other', () => {
    const site = modules({ 'Room*': 'one', 'Sheet*': 'one', one: 'other', other: 'one' })
    expect(together(sharedScripts([['Room'], ['Sheet']], site))).toEqual(['one other'])
  })

  it('are refused where a beginning was renamed', () => {
    expect(() => sharedScripts([['Hall']], modules({ 'Room*': '' }))).toThrow('«Hall»')
  })
})
