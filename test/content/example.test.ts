import { describe, expect, it } from 'vitest'
import { example } from '../../exercises/instruments/diagnostico-organizacional/example'
import { aggregate, groupAnswers, tally } from '../../exercises/core/aggregate'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { planHours, score, type DiagnosisAnswers } from '../../exercises/instruments/diagnostico-organizacional/score'

/** `;` because that is what Excel in Chile opens in columns; an empty cell is «No sé». */
function asCsv(): string {
  const items = itemsOf(definition).map(({ id }) => id)
  const header = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt', ...items]
  const rows = example.responses.map((response) => [
    response.instrument, response.version, response.municipality, response.respondent.id, response.respondent.role, response.answeredAt,
    ...items.map((id) => response.answers[id]),
  ])
  return [header, ...rows].map((row) => row.map((cell) => cell ?? '').join(';') + '\n').join('')
}

describe('the example municipality', () => {
  const items = aggregate(definition, tally(definition, example.responses))
  const status = Object.fromEntries(Object.entries(items).map(([id, item]) => [id, item.status]))
  const result = score(groupAnswers(items) as DiagnosisAnswers, status)

  // Files are written from the data (`vitest -u` after a change) and fail when they differ from it.
  it('is the same in the test fixture and in the files that people download', async () => {
    await expect(asCsv()).toMatchFileSnapshot('../fixtures/ejemplo-siete.csv')
    await expect(asCsv()).toMatchFileSnapshot('../../docs/public/ejemplo/ejemplo-siete.csv')
    await expect(JSON.stringify(example.responses, null, 2) + '\n').toMatchFileSnapshot('../../docs/public/ejemplo/ejemplo-siete.json')
  })

  it('has three different levels, one area held back by a zero and one without its foundation', () => {
    expect(result.profile).toBe('medio/medio/bajo/alto')
    expect(result.areas.estructura).toMatchObject({ heldBack: true, zeros: ['estructura-responsabilidades'] })
    expect(result.areas.estrategia.products).toEqual(['medio', 'bajo'])
  })

  it('disagrees on three items and does not know one', () => {
    const disagreed = Object.keys(status).filter((id) => status[id] === 'desacuerdo')
    expect(disagreed).toEqual(['estrategia-difusion', 'procesos-registro', 'productos-cobertura'])
    expect(Object.keys(items).filter((id) => items[id]?.value === null)).toEqual(['productos-resultados'])
  })

  it('has no comuna code, so that nothing is attributed to a real place', () => {
    expect(example.responses.map(({ municipality }) => municipality)).toEqual(Array(7).fill(null))
  })

  it('has every level that an hours plan needs', () => {
    expect(planHours(result, 40)).toEqual({ estrategia: 10, estructura: 10, procesos: 15, productos: 5 })
  })
})
