import { describe, expect, it } from 'vitest'
import { begunScript, readNote, writeNote, type CourseNote } from '../../../../.vitepress/theme/support/course/begun'

/** A local storage with room for so many notes. */
function storage(room = 1): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, value: string) {
      if (kept.size >= room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(name, value)
    },
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage
}

/** What the home page's script does with a storage. */
function classesWith(localStorage: Storage): readonly string[] {
  const classes: string[] = []
  const document = { documentElement: { classList: { add: (name: string) => classes.push(name) } } }
  new Function('localStorage', 'document', begunScript)(localStorage, document)
  return classes
}

describe('the note of what the course keeps', () => {
  it.each([['nothing', 0], ['kept', 0], ['begun', 1]] as const)('reads %s as it was written, and the home page keeps room only for a way back', (note: CourseNote, rooms) => {
    const place = storage()
    writeNote(place, note)
    expect(readNote(place)).toBe(note)
    expect(classesWith(place)).toHaveLength(rooms)
  })

  it('is taken away with what it speaks of', () => {
    const place = storage()
    writeNote(place, 'begun')
    writeNote(place, 'nothing')
    expect(readNote(place)).toBe('nothing')
  })

  it('breaks nothing where the storage is full or forbidden', () => {
    const full = storage(0)
    writeNote(full, 'begun')
    expect(readNote(full)).toBe('nothing')
    expect(classesWith(undefined as unknown as Storage)).toEqual([])
  })
})
