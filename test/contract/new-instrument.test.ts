import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instrument } from '../../exercises/core/evaluate'
import { createInstrument } from '../../scripts/new-instrument'
import { Refusal } from '../../scripts/run'

const project = fileURLToPath(new URL('../../', import.meta.url))
let copy = ''

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'new-instrument-'))
  for (const part of ['exercises', 'test/unit/exercises/instruments']) await cp(join(project, part), join(copy, part), { recursive: true })
})
afterAll(() => rm(copy, { recursive: true, force: true }))

const listing = async (): Promise<string[]> =>
  (await readdir(copy, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()

describe('createInstrument', () => {
  it.each(['', 'Prácticas', 'practicas red', '../fuera', '_template', 'a--b', '-a', 'a-', '1a', 'instrumento-nuevo', 'diagnostico-organizacional'])(
    'refuses %j and writes nothing', async (id) => {
      const before = await listing()
      await expect(createInstrument(copy, id)).rejects.toThrow(Refusal)
      expect(await listing()).toEqual(before)
    })

  it('makes folder, page, worksheet and test of the given name, with a free code, and a second one beside the first', async () => {
    for (const id of ['acuerdos-de-mesa', 'otra-cosa']) {
      const { created, code } = await createInstrument(copy, id)
      expect(created).toEqual([`exercises/instruments/${id}`, `docs/instrumentos/${id}.md`, `docs/instrumentos/hojas/${id}.md`, `test/unit/exercises/instruments/${id}.test.ts`])
      const { instrument } = (await import(join(copy, 'exercises/instruments', id, 'index.ts'))) as { instrument: Instrument }
      expect(instrument.definition).toMatchObject({ id, code, version: 1 })
      expect(instrument.evaluate({}).status).toBe('scored')
      expect(await readFile(join(copy, `docs/instrumentos/hojas/${id}.md`), 'utf8')).toContain(`<WorksheetPage id="${id}" />`)
    }
    const codes = (await Promise.all((await readdir(join(copy, 'exercises/instruments')))
      .filter((name) => !name.startsWith('_'))
      .map((name) => readFile(join(copy, 'exercises/instruments', name, 'definition.ts'), 'utf8'))))
      .map((text) => /^ {2}code: (\d+),$/m.exec(text)?.[1])
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).not.toContain(undefined)
  })

  it('leaves no word of the template in what it makes', async () => {
    const texts = await Promise.all((await listing())
      .filter((file) => /acuerdos-de-mesa/.test(file))
      .map((file) => readFile(file, 'utf8')))
    expect(texts.length).toBeGreaterThanOrEqual(12)
    for (const text of texts) expect(text).not.toMatch(/_template|instrumento-nuevo|Instrumento nuevo/)
  })

  it('refuses to write over a page that is there without its instrument', async () => {
    await cp(join(copy, 'docs/instrumentos/otra-cosa.md'), join(copy, 'docs/instrumentos/tercera.md'))
    await expect(createInstrument(copy, 'tercera')).rejects.toThrow(/docs\/instrumentos\/tercera\.md is already there/)
  })
})
