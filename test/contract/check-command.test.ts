import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORKPIECES, blankOf } from '../support/workpieces'

const folder = mkdtempSync(join(tmpdir(), 'check-'))

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'exercises/cli-check.ts', ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function file(name: string, content: string | Buffer | object): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
  return path
}

describe('npm run -s check', () => {
  // Each run is a process of its own: what the rest read and say is tested without one.
  it.each([...WORKPIECES.slice(0, 1), ...WORKPIECES.slice(1).slice(-1)])('gives the findings of the example of $folder, and its figures where it has any', ({ folder: id, workpiece }) => {
    const example = workpiece.example()
    const { status, stdout, stderr } = check(id, file(`${id}.json`, example))
    const measures = workpiece.measures?.(example)
    expect(JSON.parse(stdout)).toStrictEqual({ id, findings: workpiece.findings(example), ...(measures === undefined ? {} : { measures }) })
    expect(stderr.split('\n').filter((line) => line !== '')).toEqual(workpiece.findings(example).map((finding) => `${finding.severity}: ${workpiece.sentence(finding, example)}`))
    expect(status).toBe(0)
  })

  it('ends with 1 where there are errors, which standard error tells in Spanish', () => {
    const actors = [{ id: 'a', name: 'Liceo' }, { id: 'b', name: 'LICEO' }]
    const map = { workpiece: 'mapa-actores', version: 1, municipality: null, actors, ties: [] }
    // As a program on Windows may write it.
    const { status, stdout, stderr } = check('mapa-actores', file('utf16.json', Buffer.from(`\uFEFF${JSON.stringify(map)}`, 'utf16le')))
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ severity: 'error', rule: 'actor-repetido', where: ['b'] }, {}, {}, {}, {}, {}, {}, {}] })
    expect(stderr).toMatch(/^error: «LICEO» ya está más arriba/)
  })

  it('ends with 2 and says nothing on standard output where there is nothing to check', () => {
    const map = WORKPIECES.find(({ folder: id }) => id === 'mapa-actores')
    const blank = map ? blankOf(map.workpiece) : {}
    const cases: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [[], /Uso: npm run -s check/],
      [['mapa-actores', '--todo'], /no tiene opciones/],
      [['mapa-actores', file('corto.json', '{"workpiece":')], /No es JSON válido/],
      [['mapa-actores', file('muchos.json', { ...blank, actors: Array.from({ length: 10_000 }, (_, at) => ({ id: `a${at}` })) })], /más de 1000 elementos/],
    ]
    for (const [args, said] of cases) {
      const { status, stdout, stderr } = check(...args)
      expect([args.slice(1), status, stdout]).toEqual([args.slice(1), 2, ''])
      expect(stderr).toMatch(said)
    }
  })
})
