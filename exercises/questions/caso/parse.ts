import { bodyOf, checkCount, idGiver, inline, plainItems, whyOf, type Block, type Draft, type Report } from '../../core/exercise-draft'
import type { Case, Decision, Moment } from './model'
import { bestOf } from './score'

const DECISION = /^\(([0-2])\)\s+(.+?)\s*(?:→|->)\s*#([\w-]+)$/

interface Place {
  readonly moment: Moment
  readonly line: number
}

/** Reads `### Moment {#id}` headings with their text and decisions `- (2) Decision → #moment`. The first one is where it starts. */
export function parseCase(draft: Draft, report: Report): Case | null {
  const starts = draft.blocks.flatMap(({ type }, index) => (type === 'heading' ? [index] : []))
  if (starts.length === 0) {
    report({ line: draft.line, code: 'no-heading' })
    return null
  }
  const decisionId = idGiver(report)
  const places = starts.map((start, index) => readMoment(draft.blocks.slice(start, starts[index + 1]), decisionId, report))
  checkCount('moments', places.length, [2, 12], draft.line, report)
  checkWays(places, report)
  const { id, objectives, statement } = draft
  return {
    kind: 'caso',
    id,
    objectives,
    statement,
    body: bodyOf(draft.blocks.slice(0, starts[0])),
    moments: places.map(({ moment }) => moment),
  }
}

function readMoment([heading, ...rest]: readonly Block[], idOf: (text: string, line: number) => string, report: Report): Place {
  const { line, text, id } = heading?.type === 'heading' ? heading : { line: 0, text: '', id: null }
  if (id === null) report({ line, code: 'no-moment-id', value: text })
  const at = rest.findIndex((block) => block.type === 'list' && block.items.some((item) => /^\(\d+\)/.test(item.text)))
  const [before, list, after] = at < 0 ? [rest, undefined, []] : [rest.slice(0, at), rest[at], rest.slice(at + 1)]
  for (const block of after) report({ line: block.line, code: 'out-of-place' })
  const decisions = list?.type === 'list' ? plainItems(list.items, report).flatMap((item): Decision[] => {
    const [, points, choice = '', to = ''] = DECISION.exec(item.text) ?? []
    if (points === undefined) {
      report({ line: item.line, code: 'no-points', value: item.text })
      return []
    }
    // The same words may be a decision at two moments.
    return [{ id: idOf(`${id ?? ''} ${choice}`, item.line), text: inline(choice, item.line), points: Number(points), why: whyOf(item, report), to }]
  }) : []
  if (list) checkCount('decisions', decisions.length, [2, 4], list.line, report)
  return { line, moment: { id: id ?? '', title: inline(text, line), text: bodyOf(before), decisions } }
}

/** Every decision leads somewhere, every moment can be reached, no way leads back, and there is something to gain. */
function checkWays(places: readonly Place[], report: Report): void {
  const byId = new Map<string, Place>()
  for (const place of places) {
    const { id } = place.moment
    const first = byId.get(id)
    if (first && id !== '') report({ line: place.line, code: 'repeated-id', value: id, first: first.line })
    else byId.set(id, place)
  }
  for (const { moment } of places) {
    for (const { to, text } of moment.decisions) if (!byId.has(to)) report({ line: text.line, code: 'unknown-moment', value: to })
  }
  const seen = new Set<string>()
  let cycles = 0
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      cycles++
      report({ line: byId.get(id)?.line ?? 0, code: 'cycle', value: [...path.slice(path.indexOf(id)), id].map((one) => `#${one}`).join(' → ') })
      return
    }
    if (seen.has(id)) return
    seen.add(id)
    for (const { to } of byId.get(id)?.moment.decisions ?? []) walk(to, [...path, id])
  }
  const [first] = places
  if (!first) return
  walk(first.moment.id, [])
  for (const { moment: { id }, line } of places) if (!seen.has(id)) report({ line, code: 'unreachable', value: id })
  if (first.moment.decisions.length === 0) report({ line: first.line, code: 'no-decision' })
  else if (cycles === 0 && bestOf(places.map(({ moment }) => moment)) === 0) report({ line: first.line, code: 'nothing-to-gain' })
}
