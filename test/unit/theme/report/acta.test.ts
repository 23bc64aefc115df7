import { expect, it } from 'vitest'
import { acta } from '../../../../.vitepress/theme/support/report/sections/acta'
import { summarizeRoom } from '../../../../.vitepress/theme/support/group/summary'
import { exampleRoom } from '../../../../.vitepress/theme/support/room/example'
import { instrument as capacities } from '../../../../exercises/instruments/capacidades-colectivas'
import { instrument as diagnosis } from '../../../../exercises/instruments/diagnostico-organizacional'
import { instrument as needs } from '../../../../exercises/instruments/necesidades-fortalecimiento'
import type { Instrument } from '../../../../exercises/core/evaluate'
import { CONTEXT } from './report.fixtures'

const firstFact = async (instrument: Instrument): Promise<readonly [string, string] | undefined> => {
  const summary = summarizeRoom(instrument, exampleRoom(instrument.definition, await instrument.example()), null)
  const facts = acta(summary, CONTEXT).find(({ kind }) => kind === 'facts')
  return facts?.kind === 'facts' ? facts.rows[0] : undefined
}

it('the acta names what was judged: an alliance by its name, which says that it is invented, and a municipality as such', async () => {
  expect(await firstFact(capacities)).toEqual(['Alianza', 'Mesa del Agua de Valle Quieto (alianza ficticia)'])
  expect((await firstFact(diagnosis))?.[0]).toBe('Comuna')
  expect((await firstFact(needs))?.[0]).toBe('Comuna')
})
