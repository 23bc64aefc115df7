import { describe, expect, it } from 'vitest'
import { workpiece as actors } from '../../../../exercises/workpieces/mapa-actores'
import { workpiece as plan } from '../../../../exercises/workpieces/plan-entorno'
import { workpiece as processes } from '../../../../exercises/workpieces/procesos-estrategicos'
import { workpiece as structure } from '../../../../exercises/workpieces/propuesta-estructura'
import { carriedBy } from '../../../../.vitepress/theme/support/piece/carry'
import { removeRows, rowsOf, writeHead, writeRow } from '../../../../.vitepress/theme/support/piece/edit'
import { documentOf as exchangeOf, pieceOf } from '../../../../.vitepress/theme/support/piece/exchange'
import { anyDocument } from '../../../../.vitepress/theme/support/piece/fill'
import { afterChange, broughtRow, offerings, originChanges, originNotes, originOf } from '../../../../.vitepress/theme/support/piece/origin'
import type { Piece } from '../../../../.vitepress/theme/support/piece/model'
import { documentOf } from '../../../support/workpiece-rules'

const form = structure.form ?? { lists: [] }
const [LIST] = form.lists.filter(({ list }) => list === 'processes')
const SOURCE = LIST?.sources?.[0]
if (!LIST || !SOURCE) throw new Error('the structure takes its processes from the processes')

const origin = (rows: readonly object[], id = 'w-1', now = 10): Piece => pieceOf(processes, { ...documentOf(processes, { processes: rows.map((row) => ({ kind: 'negocio', ...row })) }) }, id, now)
const P1 = { id: 'p1', name: 'Ordenar las ferias', unit: 'Rentas' }
const structureWith = (...rows: readonly unknown[]) => {
  const document = documentOf(structure, { processes: rows })
  return { document: anyDocument(document), piece: pieceOf(structure, { ...document }, 's-1', 20) }
}
const changes = ({ document, piece }: ReturnType<typeof structureWith>, ...others: Piece[]) => originChanges(form, piece, document, [piece, ...others]).map(({ name, was, now }) => ({ name, was, now }))

describe('rows taken from another document', () => {
  it('are offered by document, the last one changed first, each text once, and those that are there already said to be', () => {
    const older = origin([P1, { id: 'p2', name: ' ordenar las Ferias ' }, { id: 'p3', name: '  ' }, { id: 'p4', name: 'Formar al equipo' }])
    const newer = writeHead(origin([P1], 'w-2'), 'subject', 'Mesa norte', 50)
    expect(offerings(SOURCE, [older, newer], ['FORMAR AL EQUIPO'])).toEqual([
      { piece: 'w-2', name: 'Mesa norte', at: 50, offers: [{ id: 'p1', text: 'Ordenar las ferias', also: { unit: 'Rentas' }, there: false }] },
      { piece: 'w-1', name: '', at: 10, offers: [{ id: 'p1', text: 'Ordenar las ferias', also: { unit: 'Rentas' }, there: false }, { id: 'p4', text: 'Formar al equipo', also: {}, there: true }] },
    ])
    expect(offerings(SOURCE, [structureWith(P1).piece], [])).toEqual([])
  })

  it('say where they are from, and still can be read and checked', () => {
    const row = broughtRow(LIST, SOURCE, { id: 'p1', text: P1.name, also: { unit: P1.unit } }, 'p9')
    expect(row).toEqual({ id: 'p9', name: P1.name, origin: { workpiece: 'procesos-estrategicos', id: 'p1', text: P1.name, also: { unit: P1.unit } } })
    expect(documentOf(structure, { processes: [row] }).processes[0]).toEqual(row)
    for (const bad of [{}, { origin: 7 }, { origin: { workpiece: 'x', id: 1, text: [] } }, { origin: null }]) expect(originOf(bad)).toBeNull()
  })
})

describe('what changed at the origin', () => {
  const mine = structureWith(broughtRow(LIST, SOURCE, { id: 'p1', text: P1.name, also: { unit: P1.unit } }, 'p9'), { id: 'p2', name: 'Escrito aquí' })

  it('is told with what it said and says, and not where it says the same or nobody here knows', () => {
    expect(changes(mine)).toEqual([])
    expect(changes(mine, origin([P1]))).toEqual([])
    expect(changes(mine, origin([{ ...P1, name: 'Ordenar ferias y permisos' }]))).toEqual([{ name: P1.name, was: P1.name, now: 'Ordenar ferias y permisos' }])
    expect(changes(mine, origin([{ id: 'p7', name: 'Otro' }]))).toEqual([])
  })

  it('is not told where one of two documents with that id still says the same', () => {
    expect(changes(mine, origin([{ ...P1, name: 'De otra comuna' }], 'w-2', 90), origin([P1]))).toEqual([])
  })

  it('is told where it was taken out, and not after it came back', () => {
    const gone = removeRows(origin([P1]), 'processes', ['-p1'], 30)
    expect(changes(mine, gone)).toEqual([{ name: P1.name, was: P1.name, now: null }])
  })

  it('is told once: whoever takes it or leaves it is not asked again, and a text of their own stays', () => {
    const other = origin([{ ...P1, name: 'Nombre nuevo' }])
    const [change] = originChanges(form, mine.piece, mine.document, [other])
    if (!change) throw new Error('nothing changed')
    for (const [take, name] of [[true, 'Nombre nuevo'], [false, P1.name]] as const) {
      const row = rowsOf(mine.piece, 'processes')[0]?.data as Record<string, unknown>
      const piece = writeRow(mine.piece, 'processes', change.key, afterChange(change, row, take), 40)
      expect(rowsOf(piece, 'processes')[0]?.data).toMatchObject({ id: 'p9', name })
      expect(originChanges(form, piece, anyDocument(exchangeOf(piece)), [other])).toEqual([])
    }
  })
})

describe('what goes along with a row', () => {
  const brought = broughtRow(LIST, SOURCE, { id: 'p1', text: P1.name, also: { unit: P1.unit, client: 'Feriantes' } }, 'p9')
  const mine = structureWith(brought)

  it('is shown beside it, and a change of it is told by its name, from nothing and to nothing too', () => {
    expect(originNotes(LIST, { ...(brought as object) })).toEqual([{ label: 'Cliente', text: 'Feriantes' }, { label: 'Unidad', text: 'Rentas' }])
    const [change] = originChanges(form, mine.piece, mine.document, [origin([{ ...P1, unit: 'Finanzas', objective: 'Que no esperen' }])])
    expect(change).toMatchObject({ was: P1.name, now: P1.name, parts: [
      { label: 'Objetivo', was: '', now: 'Que no esperen' }, { label: 'Cliente', was: 'Feriantes', now: '' }, { label: 'Unidad', was: 'Rentas', now: 'Finanzas' },
    ] })
    if (!change) throw new Error('nothing changed')
    // The team called it otherwise: taking what changed leaves that as it is.
    expect(afterChange(change, { id: 'p9', name: 'Nuestro nombre', origin: (brought as { origin: object }).origin }, true))
      .toMatchObject({ name: 'Nuestro nombre', origin: { text: P1.name, also: { unit: 'Finanzas', objective: 'Que no esperen', client: '' } } })
  })

  it('fills the fields that say the same thing: what an actor gives is what is looked for in the group', () => {
    const list = plan.form?.lists.find((one) => one.list === 'groups')
    const source = list?.sources?.[0]
    if (!list || !source) throw new Error('the plan takes its groups from the actors')
    const map = (contributions: readonly string[]) => pieceOf(actors, { ...documentOf(actors, { actors: [{ id: 'a1', name: 'Gobierno regional', type: 'gobierno-interior-regional', contributions }], ties: [] }) }, 'm-1', 10)
    const offer = offerings(source, [map(['dinero', 'contactos'])], [])[0]?.offers[0]
    if (!offer) throw new Error('nothing is offered')
    const row = broughtRow(list, source, offer, 'g1') as Record<string, unknown>
    expect(row).toMatchObject({ name: 'Gobierno regional', ours: 'Dinero, Contactos', theirs: '' })
    const document = documentOf(plan, { processes: [], groups: [row] })
    const [change] = originChanges(plan.form ?? { lists: [] }, pieceOf(plan, { ...document }, 'e-1', 20), anyDocument(document), [map(['dinero'])])
    expect(change?.parts).toEqual([{ key: 'contributions', label: 'Qué buscamos en ellos', was: 'Dinero, Contactos', now: 'Dinero' }])
    if (change) expect([afterChange(change, row, true)['ours'], afterChange(change, row, false)['ours']]).toEqual(['Dinero', 'Dinero, Contactos'])
  })

  it('says nothing of values that are no options, whatever another page kept', () => {
    expect(carriedBy({ workpiece: 'mapa-actores', title: '', list: 'actors', text: 'name' }, { contributions: ['constructor', 7, '<b>'], type: '__proto__', level: null, why: 'x' })).toEqual({})
  })
})
