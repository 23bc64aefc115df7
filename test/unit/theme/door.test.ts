import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newSheet, withAnswer } from '../../../.vitepress/theme/support/sheet/edit'
import { KINDS } from '../../../.vitepress/theme/support/kinds'
import type { Entry } from '../../../.vitepress/theme/support/kinds/declare'
import { fileIn, fileRead, openFile, type Hold, type Opened, type Opening } from '../../../.vitepress/theme/support/kinds/door'
import { holdRoom, mesaOf } from '../../../.vitepress/theme/support/mesa/edit'
import { writeMesaBackup } from '../../../.vitepress/theme/support/mesa/backup'
import { pieceOf } from '../../../.vitepress/theme/support/piece/exchange'
import { readKept } from '../../../.vitepress/theme/support/kinds/read-kept'
import { writeBackup } from '../../../.vitepress/theme/support/room/backup'
import { createRoom } from '../../../.vitepress/theme/support/room/room'
import { buildSummary } from '../../../.vitepress/theme/support/territory/build'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { device } from './device.fixtures'
import { COMUNA, emptyRoom, into, NOW, sheet } from './room.fixtures'

const opening: Opening = { definitions: [definition], now: NOW, kinds: KINDS }

const open = (text: string, name = 'archivo.json'): Opened | null => openFile(fileIn(name, text), opening)
async function keep(opened: Opened | null, hold: Hold, way = 0) {
  if (opened?.status !== 'read') throw new Error(`not read: ${JSON.stringify(opened)}`)
  return opened.ways[way]?.keep(hold)
}

const room = into(emptyRoom(), sheet('r-a00000'), sheet('r-b00000', { answers: {} })).room
const mesa = mesaOf(room, NOW, 5)
const records: Readonly<Record<string, readonly Entry<unknown>[]>> = {
  mesas: [{ id: mesa.id, value: mesa }],
  rooms: [{ id: room.id, value: room }],
  sheets: [{ id: 'r-7f3a00', value: withAnswer({ ...newSheet(definition, 'r-7f3a00', NOW), municipality: { value: COMUNA, at: NOW } }, 'estrategia-mision', 1, NOW) }],
  pieces: [{ id: 'w-1', value: pieceOf({ id: 'mapa-actores', version: 1, lists: ['actors'] }, { municipality: COMUNA, actors: [{ id: 'a1', name: 'Municipalidad' }] }, 'w-1', NOW) }],
  course: [{ id: 'task:a', value: { kind: 'task', text: { value: 'Mi comuna', at: NOW } } }],
}

describe('a file of this site', () => {
  it.each(KINDS.map((any) => [any(({ kind }) => kind(opening).store), any] as const).filter(([store]) => store in records))('of %s is known by its own kind, and brings back what was copied', async (store, any) => {
    await any(async (declared) => {
      const kind = declared.kind(opening)
      const entries = (records[store] ?? []).flatMap(({ id, value }) => {
        const parsed = kind.parse(value)
        return parsed === null ? [] : [{ id, value: parsed }]
      })
      expect(entries).toHaveLength(1)
      const [file] = declared.files(entries, opening, NOW)
      const { hold, storeOf } = device()
      const kept = await keep(open(file?.text ?? ''), hold)
      expect(kept?.refused).toBeUndefined()
      expect([...storeOf(store).keys()]).toEqual(entries.map(({ id }) => id))
    })
  })

  it('of a room or a mesa that was read beside the page is the same as one read on it, also when it is cut', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const beside = (text: string): Opened | null => {
      const reading = readKept(bytes(text), [definition], NOW)
      return reading.kind === 'none' ? null : openFile(fileRead('archivo.json', reading), opening)
    }
    const told = (opened: Opened | null) => (opened?.status === 'read' ? { ...opened, ways: opened.ways.map(({ label }) => label) } : opened)
    const texts = [writeBackup(room, NOW), writeBackup({ ...room, municipality: '12202' }, NOW), writeMesaBackup(mesa, [room], [], NOW), '{"format":"diplomado-del-redes/sala"}', JSON.stringify(sheet('r-a00000')), 'nada']
    for (const text of texts) expect(told(beside(text))).toEqual(told(open(text)))
    expect(readKept(bytes(texts[0] ?? ''), [definition], NOW)).toMatchObject({ kind: 'room', reading: { room: { id: room.id } } })
    expect(structuredClone(readKept(bytes(texts[2] ?? ''), [definition], NOW))).toMatchObject({ kind: 'mesa', reading: { mesa: { id: mesa.id } } })
    expect(beside((texts[0] ?? '').slice(0, 300))).toBeNull()
    expect(readKept(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 1]), [definition], NOW).kind).not.toBe('room')
  })

  it('of a room that goes on elsewhere is joined, and one of another comuna with its code is refused', async () => {
    const { hold, storeOf } = device()
    const [any] = KINDS.filter((each) => each(({ kind }) => kind(opening).store) === 'rooms')
    const text = any?.(({ files, kind }) => files([{ id: room.id, value: kind(opening).parse(room) }].flatMap(({ id, value }) => (value === null ? [] : [{ id, value }])), opening, NOW))[0]?.text ?? ''
    storeOf('rooms').set(room.id, into(emptyRoom(), sheet('r-c00000')).room)
    expect((await keep(open(text), hold))?.said).toContain('tenía 1 respuesta y ahora tiene 3 respuestas')
    storeOf('rooms').set(room.id, { ...emptyRoom(), municipality: '13101' })
    expect(await keep(open(text), hold)).toMatchObject({ refused: true })
  })

  it('of a mesa brings its rooms, and says which clash and which documents no kind could read', async () => {
    const { hold, storeOf } = device()
    const other = createRoom({ name: 'Otra', municipality: COMUNA, definition }, NOW, 999)
    const text = writeMesaBackup(holdRoom(mesa, other.id, true, NOW), [room, other], [{ id: 'mapa', value: 'no es nada' }], NOW)
    storeOf('rooms').set(other.id, { ...other, municipality: '13101' })
    const kept = await keep(open(text), hold)
    expect(kept?.said).toMatch(/Se abrió la mesa.*Se abrió 1 sala suya.*1 sala no se abrió.*1 documento no se pudo leer/)
    expect(kept?.where?.path).toBe(`/facilitacion/sala#mesa=${mesa.id}`)
    expect([...storeOf('mesas').keys()]).toEqual([mesa.id])
  })

  it('with one sheet asks whose it is: it goes on as one’s own, or into the only room where it fits', async () => {
    const { hold, storeOf } = device()
    const opened = open(JSON.stringify(sheet('r-a00000')))
    expect(opened).toMatchObject({ status: 'read', ways: [{ label: 'Es mía: seguir respondiendo' }, { label: 'Es de otra persona: recibirla en una sala' }] })
    expect(await keep(opened, hold, 1)).toMatchObject({ refused: true, said: expect.stringContaining('no hay una sala') })
    storeOf('rooms').set(room.id, emptyRoom())
    expect((await keep(opened, hold, 1))?.said).toContain('tenía 0 respuestas y ahora tiene 1 respuesta')
    expect(storeOf('sheets').size).toBe(0)
    await keep(opened, hold, 0)
    expect([...storeOf('sheets').keys()]).toEqual(['r-a00000'])
  })

  it('that is none of ours is known by no kind, whatever it holds, and nothing throws', () => {
    for (const text of ['', '{', 'null', '[]', '{"format":"otra cosa"}', 'PK\u0003\u0004']) expect(open(text)).toBeNull()
    fc.assert(fc.property(fc.json(), (text) => {
      const opened = open(text)
      expect(opened === null || opened.status === 'refused').toBe(true)
    }), { numRuns: 300 })
  })

  it('of a document or of a summary is said to be that, with the page where it belongs', () => {
    expect(open(JSON.stringify({ workpiece: 'mapa-actores', version: 1, actors: [] }))).toMatchObject({ status: 'elsewhere', what: expect.stringContaining('mapa-actores') })
    expect(open(JSON.stringify(buildSummary(mesa, [], '2026-11-29T10:00:00-03:00')))).toMatchObject({ status: 'elsewhere', where: { path: '/facilitacion/panel' } })
    expect(open(JSON.stringify({ kind: 'resumen-territorio', version: 9 }))).toMatchObject({ status: 'refused', why: expect.stringContaining('más nueva') })
  })

  it.each(['mesa', 'sala', 'avance'])('of a newer site (%s) is refused with the reason', (format) => {
    expect(open(JSON.stringify({ format: `diplomado-del-redes/${format}`, formatVersion: 99, records: [{}] }))).toMatchObject({ status: 'refused', why: expect.stringContaining('más nueva') })
  })
})
