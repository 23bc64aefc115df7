import { expect } from 'vitest'
import type { Head } from '../../exercises/core/workpiece/document'
import type { Workpiece } from '../../exercises/core/workpiece/workpiece'
import { faultText } from '../../exercises/responses/workpiece-words'
import { blankOf } from './workpieces'

/** A document with these lists, read as one that comes from outside. */
export function documentOf<D extends Head, M>(workpiece: Workpiece<D, M>, lists: object): D {
  const reading = workpiece.read({ ...blankOf(workpiece as Workpiece), ...lists })
  if (reading.status === 'unreadable') throw new Error(`${reading.fault.code} ${'path' in reading.fault ? reading.fault.path.join('.') : ''}: ${faultText(reading.fault)}`)
  return reading.document
}

/** What a check finds, as `rule where,where`, after seeing that each finding says a whole sentence and no more than fits. */
export function rulesOf<D extends Head, M>(workpiece: Workpiece<D, M>, lists: object): string[] {
  const document = documentOf(workpiece, lists)
  const findings = workpiece.findings(document)
  for (const finding of findings) expect(workpiece.sentence(finding, document)).toMatch(/^(?!Regla).{20,500}[.?]$/)
  expect(workpiece.outline(document).parts.map(({ rows }) => rows.length).reduce((sum, rows) => sum + rows, 0)).toBeGreaterThanOrEqual(0)
  return findings.map(({ severity, rule, where }) => `${severity === 'error' ? '!' : '?'} ${rule} ${where.join(',')}`.trim())
}
