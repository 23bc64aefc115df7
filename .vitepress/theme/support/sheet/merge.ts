import { canonical } from '../canonical'
import { mergeStamped, newest, type Stamped } from '../stamped'
import type { Sheet } from './model'

/** Erasing empties the list and taking it back fills it again under the same moment: then the longer one is the later. */
function laterLost(a: Sheet, b: Sheet): Sheet['unmapped'] {
  const order = a.clearedAt - b.clearedAt || a.unmapped.length - b.unmapped.length || (canonical(a.unmapped) < canonical(b.unmapped) ? -1 : 1)
  return order >= 0 ? a.unmapped : b.unmapped
}

/**
 * Joins two states of one sheet, value by value, the newest. Commutative, associative and idempotent. A sheet of a newer version of the instrument
 * is taken whole: an old tab must not write old answers into it.
 */
export function mergeSheets(stored: Sheet, mine: Sheet): Sheet {
  if (stored.version !== mine.version) return stored.version > mine.version ? stored : mine
  const clearedAt = Math.max(stored.clearedAt, mine.clearedAt)
  const kept = <T>(values: Record<string, Stamped<T>>): Record<string, Stamped<T>> =>
    Object.fromEntries(Object.entries(values).filter(([, { at: moment }]) => moment > clearedAt))
  const of = <T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> => newest(a, b) ?? a
  return {
    ...stored,
    municipality: of(stored.municipality, mine.municipality),
    subject: of(stored.subject, mine.subject),
    round: of(stored.round, mine.round),
    role: of(stored.role, mine.role),
    room: of(stored.room, mine.room),
    answers: kept(mergeStamped(stored.answers, mine.answers)),
    evidence: kept(mergeStamped(stored.evidence, mine.evidence)),
    clearedAt,
    handedOverAt: Math.max(stored.handedOverAt ?? 0, mine.handedOverAt ?? 0) || null,
    place: of(stored.place, mine.place),
    createdAt: Math.min(stored.createdAt, mine.createdAt),
    unmapped: laterLost(stored, mine),
  }
}
