import { describe, expect, it } from 'vitest'
import { chainOf } from '../../../../.vitepress/theme/support/project/chain'
import { tookText } from '../../../../.vitepress/theme/support/project/took'
import { STEPS } from '../../../../.vitepress/theme/support/project/progress'
import { answeredSummary, workedSummary } from '../report/report.fixtures'
import { EXAMPLES, NO_DOCUMENTS } from './project.fixtures'

const { mapa, procesos, estructura, entorno, revision } = EXAMPLES

describe('what each step took from the one before', () => {
  it('is nothing where one of the two is not there', () => {
    expect(chainOf(null, NO_DOCUMENTS)).toEqual({})
    expect(Object.keys(chainOf(null, { ...NO_DOCUMENTS, procesos, entorno })).sort()).toEqual(['entorno'])
    expect(Object.keys(chainOf(answeredSummary, NO_DOCUMENTS)).sort()).toEqual(['propuesta', 'validacion'])
  })

  it('counts what the group parted on and the mesa settled, and areas with actions', () => {
    const [before, after] = [answeredSummary, workedSummary].map((summary) => chainOf(summary, NO_DOCUMENTS))
    const parted = answeredSummary.items.filter(({ status }) => status === 'desacuerdo' || status === 'parcial')
    expect(before?.validacion).toEqual({ done: 0, of: parted.length, missing: parted.map(({ title }) => title) })
    expect(after?.validacion?.missing).not.toContain('Difusión interna')
    expect([before?.propuesta?.done, after?.propuesta]).toEqual([0, { done: 3, of: 4, missing: ['Productos y servicios'] }])
  })

  it('asks of the map what the diagnosis left at its lowest and a map can say', () => {
    expect(chainOf(workedSummary, { ...NO_DOCUMENTS, mapa }).mapa).toEqual({ done: 1, of: 1, missing: [] })
    const without = { ...mapa, objectives: mapa.objectives.filter(({ perspective }) => perspective !== 'mision') }
    expect(chainOf(workedSummary, { ...NO_DOCUMENTS, mapa: without }).mapa).toEqual({ done: 0, of: 1, missing: ['Visión y misión'] })
  })

  it('follows a process from the map by its origin or by what it says, and never by chance', () => {
    const blank = { ...procesos.processes[0], name: 'Otro' } as (typeof procesos.processes)[number]
    const own = mapa.objectives.filter(({ perspective }) => perspective === 'procesos')
    const link = (processes: typeof procesos.processes) => chainOf(null, { ...NO_DOCUMENTS, mapa, procesos: { ...procesos, processes } }).procesos
    expect(link([blank])).toEqual({ done: 0, of: 2, missing: own.map(({ text }) => text) })
    expect(link([{ ...blank, name: '  acompañar PLANES de negocio de principio a fin ' }])?.done).toBe(1)
    const copied = { ...blank, origin: { workpiece: 'mapa-estrategico', id: own[1]?.id, text: 'Antes decía otra cosa' } }
    expect(link([copied])).toEqual({ done: 1, of: 2, missing: [own[0]?.text] })
  })

  it('asks that each process have a unit that answers for it, and that a plan name processes that there are', () => {
    const chain = chainOf(null, { ...NO_DOCUMENTS, procesos, estructura: { ...estructura, processes: procesos.processes.map(({ id, name }) => ({ id, name })), responsibilities: [] }, entorno: { ...entorno, processes: [{ id: 'x', name: 'De la nada' }] } })
    expect(chain.estructura).toEqual({ done: 0, of: procesos.processes.length, missing: procesos.processes.map(({ name }) => name) })
    expect(chain.entorno).toEqual({ done: 0, of: 1, missing: ['De la nada'] })
    const [first] = procesos.processes
    const answered = { ...estructura, processes: [{ id: 'p9', name: first?.name ?? '' }], responsibilities: [{ id: 'r9', text: 'Responder', process: 'p9', unit: 'u1', holder: null }] }
    expect(chainOf(null, { ...NO_DOCUMENTS, procesos, estructura: answered }).estructura?.done).toBe(1)
  })

  it('counts of the review what the team itself marked', () => {
    expect(chainOf(null, { ...NO_DOCUMENTS, revision: { ...revision, marks: revision.marks.filter(({ by }) => by === 'otro') } }).revision?.done).toBe(0)
    expect(chainOf(null, { ...NO_DOCUMENTS, revision }).revision?.of).toBe(8)
  })

  it('is said in a sentence for each step, with no more names than can be read', () => {
    const many = { done: 0, of: 12, missing: Array.from({ length: 12 }, (_, at) => `Nombre ${at}`) }
    for (const step of STEPS.filter((one) => one !== 'diagnostico')) expect(tookText(step, { done: 1, of: 1, missing: [] }), step).toMatch(/\.$/)
    expect(tookText('procesos', many)).toMatch(/«Nombre 7» y 4 más\.$/)
    expect(tookText('procesos', undefined)).toBe('')
  })
})
