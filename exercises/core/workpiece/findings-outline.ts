import type { Outline, Part } from '../outline'
import type { Finding } from './finding'

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`)

/**
 * What a check says, as an outline: what has to be mended, and what is worth a look.
 *
 * @param what the document holds, in a few words: «9 objetivos»
 */
export function findingsOutline<D>(what: string, document: D, findings: readonly Finding[], sentence: (finding: Finding, document: D) => string): Outline {
  const part = (id: string, title: string, severity: Finding['severity']): Part => ({
    id,
    title,
    columns: { row: 'Lugar', figure: 'N.º' },
    rows: findings.filter((finding) => finding.severity === severity).map((finding, at) => ({
      id: `${severity}-${at + 1}`, title: sentence(finding, document), level: null, figure: String(at + 1), value: null,
      because: [], items: [], low: [], disputed: false, next: [],
    })),
  })
  const parts = [part('errores', 'Por corregir', 'error'), part('avisos', 'Para mirar', 'aviso')]
  const [errors = 0, notices = 0] = parts.map(({ rows }) => rows.length)
  return { headline: `${what}, ${count(errors, 'error', 'errores')}, ${count(notices, 'aviso', 'avisos')}`, parts }
}
