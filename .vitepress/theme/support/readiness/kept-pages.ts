/** What of the browser's caches is looked at. */
export type Caches = Pick<CacheStorage, 'match'>

/**
 * How a page stands without connection: `kept` with all that opens it, `part` where some of that is missing, `missing` where not even the
 * page is there.
 */
export type PageStanding = 'kept' | 'part' | 'missing'

/** Addresses of scripts and styles that a page asks for by itself. */
export function partsOf(html: string): readonly string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag)
  const wanted = tags.filter((tag) => tag.startsWith('<script') || /\brel="(?:stylesheet|modulepreload)"/.test(tag))
  return [...new Set(wanted.flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []))]
}

/**
 * @param address full address of the page, without fragment
 */
export async function standingOf(caches: Caches, address: string): Promise<PageStanding> {
  const names = address.endsWith('/') ? [`${address}index.html`] : [`${address}.html`, address]
  const found = (await Promise.all(names.map((name) => caches.match(name)))).find((response) => response !== undefined)
  if (!found) return 'missing'
  const parts = partsOf(await found.text())
  const kept = await Promise.all(parts.map((part) => caches.match(new URL(part, address).href)))
  return kept.every((response) => response !== undefined) ? 'kept' : 'part'
}
