/**
 * Sets of ids that lead to one another, each in the order in which they come; one that leads to itself is a set of its own
 * (strongly connected components, by the two walks of Kosaraju and Sharir 1981).
 *
 * @param links from each id to those that it points at; links to nothing are passed over
 */
export function cyclesIn(links: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const ids = [...links.keys()]
  const back = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const [from, targets] of links) for (const to of targets) back.get(to)?.push(from)

  const finished: string[] = []
  walkAll(ids, (id) => links.get(id) ?? [], (id) => links.has(id), (id) => finished.push(id))
  const sets: string[][] = []
  const taken = new Set<string>()
  for (const start of finished.reverse()) {
    if (taken.has(start)) continue
    const set: string[] = []
    walkAll([start], (id) => back.get(id) ?? [], (id) => !taken.has(id), (id) => { taken.add(id); set.push(id) })
    sets.push(set)
  }
  const place = new Map(ids.map((id, at) => [id, at]))
  const order = (a = '', b = ''): number => (place.get(a) ?? 0) - (place.get(b) ?? 0)
  return sets
    .filter(([first = '', ...more]) => more.length > 0 || (links.get(first) ?? []).includes(first))
    .map((set) => set.sort(order))
    .sort(([a], [b]) => order(a, b))
}

/** Walks in depth from each start, each id once, and tells each one when all behind it has been told. No recursion: chains may be long. */
function walkAll(starts: readonly string[], nextOf: (id: string) => readonly string[], enters: (id: string) => boolean, leave: (id: string) => void): void {
  const seen = new Set<string>()
  for (const start of starts) {
    if (seen.has(start)) continue
    seen.add(start)
    const walk = [{ id: start, next: [...nextOf(start)] }]
    for (let here = walk.at(-1); here; here = walk.at(-1)) {
      const id = here.next.pop()
      if (id === undefined) {
        walk.pop()
        leave(here.id)
      } else if (enters(id) && !seen.has(id)) {
        seen.add(id)
        walk.push({ id, next: [...nextOf(id)] })
      }
    }
  }
}
