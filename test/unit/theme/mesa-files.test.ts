import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../.vitepress/theme/support/kinds'
import { fileIn, openFile, type Opening } from '../../../.vitepress/theme/support/kinds/door'
import { writeMesaBackup } from '../../../.vitepress/theme/support/mesa/backup'
import { mesaOf } from '../../../.vitepress/theme/support/mesa/edit'
import { pieceOf } from '../../../.vitepress/theme/support/piece/exchange'
import { writeBackup } from '../../../.vitepress/theme/support/room/backup'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { device } from './device.fixtures'
import { anyMesa } from './mesa.fixtures'
import { anyCopy, COMUNA, emptyRoom, NOW } from './room.fixtures'

/** Files of mesas and rooms that computers which have not met hand each other: opened in any order and any number of times. */

const opening: Opening = { definitions: [definition], now: NOW + 600_000, kinds: KINDS }

const SHAPE = { id: 'mapa-actores', version: 1, lists: ['actors'] }
/** A state of one document; few names and moments, so that ties are common. */
const anyPiece = fc.tuple(fc.constantFrom('w-1', 'w-2'), fc.constantFrom('Municipalidad', 'Cámara'), fc.nat(2))
  .map(([id, name, at]) => ({ id, value: pieceOf(SHAPE, { municipality: COMUNA, actors: [{ id: 'a1', name }] }, id, NOW + at) }))

const other = mesaOf({ ...emptyRoom(), id: 'zzzzz' }, NOW, 999)
/** A file of a mesa, of one that shares a room with it, of a room alone, of another version of the site, or cut. */
const anyFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyMesa, fc.array(anyCopy, { maxLength: 1 }), fc.array(anyPiece, { maxLength: 2 })).map(([mesa, rooms, pieces]) => writeMesaBackup(mesa, rooms, pieces, NOW)) },
  fc.array(anyCopy, { maxLength: 1 }).map((rooms) => writeMesaBackup(other, rooms, [], NOW)),
  { weight: 2, arbitrary: anyCopy.map((room) => writeBackup(room, NOW)) },
  anyMesa.map((mesa) => writeMesaBackup(mesa, [], [], NOW).replace('"formatVersion": 1', '"formatVersion": 2')),
  anyMesa.map((mesa) => writeMesaBackup(mesa, [], [], NOW).slice(0, 200)),
)

/** What a device holds after it opened them, one after another. */
async function after(files: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { hold, storeOf } = device()
  for (const text of files) {
    const opened = openFile(fileIn('archivo.json', text), opening)
    if (opened?.status === 'read') await opened.ways[0].keep(hold)
  }
  return Object.fromEntries(['mesas', 'rooms', 'pieces'].map((store) => [store, Object.fromEntries([...storeOf(store)].sort(([a], [b]) => (a < b ? -1 : 1)))]))
}

describe('files of mesas', () => {
  it('leave the same on a device in whatever order they are opened, and twice as once', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(anyFile, { minLength: 1, maxLength: 4 }).chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))),
      async ([files, shuffled]) => {
        const once = await after(files)
        expect(await after(shuffled)).toEqual(once)
        expect(await after([...files, ...shuffled])).toEqual(once)
      },
    ), { numRuns: 300 })
  })

  it('of another version, or cut, change nothing of what is there', async () => {
    await fc.assert(fc.asyncProperty(anyFile, anyMesa, async (file, mesa) => {
      const whole = writeMesaBackup(mesa, [], [], NOW)
      const before = await after([file])
      for (const strange of [whole.replace('"formatVersion": 1', '"formatVersion": 2'), whole.slice(0, -3), '{"format":"diplomado-del-redes/mesa"}']) expect(await after([file, strange])).toEqual(before)
    }), { numRuns: 100 })
  })

  it('bring a copy that went through a device and out again as it was', async () => {
    await fc.assert(fc.asyncProperty(anyMesa, async (mesa) => {
      const { mesas } = await after([writeMesaBackup(mesa, [], [], NOW)])
      expect(mesas).toEqual({ [mesa.id]: mesa })
    }), { numRuns: 100 })
  })
})
