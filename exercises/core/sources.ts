/** Keys of the sources, as their pages in `docs/fuentes/` are named. A reference is a key and its sections: `ortega-2006 §5.2, §6.2.4 b`. */
export const SOURCE_KEYS = ['ortega-2006', 'fernandez-2009', 'subdere-2009', 'subdere-2009-laminas', 'secretarios-2024'] as const
export type SourceKey = (typeof SOURCE_KEYS)[number]

/** @returns the key that a reference begins with; `null` when it is not of the form `<key> §…` with a known key */
export function sourceKey(reference: string): SourceKey | null {
  const [key = ''] = reference.split(' §', 1)
  return SOURCE_KEYS.find((known) => known === key && /^ §\S/.test(reference.slice(key.length))) ?? null
}
