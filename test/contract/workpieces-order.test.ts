import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WORKPIECES } from '../support/workpieces'

/** Where the order of rows changes which one is the repetition, or the order in which ids are told. */
const told = (where: readonly string[]): string => [...where].sort().join()

it.each(WORKPIECES)('the order of rows changes no finding of $folder but their own order', ({ workpiece }) => {
  const example = JSON.parse(JSON.stringify(workpiece.example())) as Record<string, unknown[]>
  // Without some of its rows, so that there is something to find.
  const documents = fc.record(Object.fromEntries(workpiece.lists.map((list) => {
    const rows = example[list] ?? []
    return [list, fc.subarray(rows).chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))]
  })))
  const findings = (lists: Record<string, unknown>): string[] => {
    const reading = workpiece.read({ ...example, ...lists })
    if (reading.status === 'unreadable') throw new Error(reading.fault.code)
    return workpiece.findings(reading.document).map(({ severity, rule, where }) => `${severity} ${rule} ${told(where)}`).sort()
  }
  fc.assert(fc.property(documents, (pairs) => {
    const side = (at: 0 | 1): Record<string, unknown> => Object.fromEntries(Object.entries(pairs).map(([list, pair]) => [list, (pair as [unknown, unknown])[at]]))
    expect(findings(side(1))).toEqual(findings(side(0)))
  }), { numRuns: 150 })
})
