/*
 * Keeps the site in the browser, so that it opens without connection. `site` (version, bytes to download, content hash of every file, and
 * which of them pages fetch after they were opened) is written above this text by the build.
 *
 * As `sw.js?parte` it keeps only the pages that are opened, and with a lesson all of its module: people pay for each megabyte. As `sw.js`,
 * where somebody asked for it or uses a tool of a facilitator, the whole site. A browser that has nothing yet begins with the part, which
 * is there in seconds.
 *
 * Each build has a cache of its own. A new one takes from the old whatever has the same hash and downloads the rest; if the
 * connection breaks, the next visit goes on from there. It waits until the person accepts it or every tab is closed, so no page
 * changes underfoot.
 */
/* global site */
const PREFIX = 'sitio-'
const CACHE = PREFIX + site.version
const PART = self.location.search === '?parte'
const MANIFEST = new URL('__offline.json', self.registration.scope).href

const address = (file) => new URL(file, self.registration.scope).href

self.addEventListener('install', (event) => event.waitUntil(download()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data === 'activate') self.skipWaiting()
  else if (data === 'bytes') ports[0]?.postMessage(site.bytes)
  else if (data === 'lacking') event.waitUntil(lacking().then((files) => ports[0]?.postMessage(files)))
  else if (data === 'missing') event.waitUntil(keepLacking().then(() => ports[0]?.postMessage(true), () => ports[0]?.postMessage(false)))
  else if (PART && Array.isArray(data?.opened)) event.waitUntil(keepOpened(data.opened))
  else if (PART && typeof data?.page === 'string') event.waitUntil(keepPage(data.page).then(() => ports[0]?.postMessage(true), () => ports[0]?.postMessage(false)))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(self.registration.scope)) return
  event.respondWith(answer(event, url))
})

async function download() {
  const cache = await caches.open(CACHE)
  const had = await kept()
  const missing = Object.entries(site.files).filter(([file]) => !PART || file === '404.html')
  if (PART) for (const file of await ofEarlierPart(had)) if (file !== '404.html') missing.push([file, site.files[file]])
  await keepEach(cache, missing, had)
  await cache.put(MANIFEST, new Response(JSON.stringify(site.files)))
}

/** Four at a time: a slow connection does worse with more. */
async function keepEach(cache, files, had) {
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let next = files.shift(); next; next = files.shift()) await keep(cache, next[0], next[1], had)
  }))
}

/** What this build has in the place of each file that an earlier part kept: the names of scripts change with their content. */
async function ofEarlierPart(had) {
  const kept = new Set()
  for (const { cache } of had) for (const { url } of await cache.keys()) kept.add(plainName(decodeURI(url.slice(self.registration.scope.length))))
  return Object.keys(site.files).filter((file) => kept.has(plainName(file)))
}

const plainName = (file) => file.replace(/\.[\w-]{8}(?=\.(?:lean\.)?\w+$)/, '')

/** Of the whole site, what is not kept: a browser short of room may have thrown it away. */
async function lacking() {
  const there = new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => url))
  return Object.keys(site.files).filter((file) => !there.has(address(file)))
}

async function keepLacking() {
  await keepEach(await caches.open(CACHE), (await lacking()).map((file) => [file, site.files[file]]), await kept())
}

/**
 * A page with its scripts, also those with which it is drawn when one comes to it from another page; then those that it fetches later, what is
 * needed first before the rest; then, with a lesson, its module. Whoever stays for seconds has what was opened.
 */
async function keepPage(page) {
  const flat = (path) => `assets/${path.replaceAll('/', '_')}`
  const all = Object.keys(site.files)
  const own = all.filter((file) => file === `${page}.html` || file.startsWith(`${flat(page)}.md.`))
  const later = site.later.filter(({ pages }) => pages.some((path) => page.startsWith(path))).flatMap(({ files }) => files)
  const module = /^modulos\/[^/]+\//.exec(page)?.[0]
  const ofModule = module ? all.filter((file) => file.startsWith(module) || file.startsWith(flat(module))) : []
  const lacks = new Set(await lacking())
  const wanted = [...new Set([...own, ...later, ...ofModule])].filter((file) => lacks.has(file))
  await keepEach(await caches.open(CACHE), wanted.map((file) => [file, site.files[file]]), [])
}

/** What the page loaded before this worker was there: it comes from the browser's own cache. */
async function keepOpened(addresses) {
  const cache = await caches.open(CACHE)
  for (const opened of addresses) {
    const file = typeof opened === 'string' ? fileOf(new URL(opened, self.registration.scope)) : undefined
    if (file === undefined || await cache.match(address(file))) continue
    const response = await fetch(address(file), { cache: 'force-cache' }).catch(() => null)
    if (response?.ok) await cache.put(address(file), plain(response))
  }
}

/** The file of the site that stands behind an address. */
const fileOf = (url) => names(url).map((name) => decodeURI(name.slice(self.registration.scope.length))).find((file) => Object.hasOwn(site.files, file))

/** Fetches what is not kept and, where only a part is, keeps it from now on. */
async function bring(event, url, cache) {
  const response = await fetch(event.request)
  const file = PART && response.ok && !response.redirected ? fileOf(url) : undefined
  if (file !== undefined) event.waitUntil(cache.put(address(file), response.clone()))
  return response
}

async function keep(cache, file, hash, had) {
  const url = address(file)
  // Content-addressed names cannot be stale, here or in the browser's own cache; pages in an unfinished download could be, so they are asked for again.
  const lasts = file.startsWith('assets/')
  if (lasts && await cache.match(url)) return
  const same = had.find(({ files }) => files[file] === hash)
  const response = (same && await same.cache.match(url)) || await fetch(url, { cache: lasts ? 'force-cache' : 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  await cache.put(url, plain(response))
}

/** The caches of earlier builds that were downloaded whole, newest last. */
async function kept() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  const all = await Promise.all(names.map(async (name) => {
    const cache = await caches.open(name)
    const files = await (await cache.match(MANIFEST))?.json()
    return files && { name, cache, files }
  }))
  return all.filter(Boolean)
}

/** The build before this one stays: tabs that are still showing it may ask for its parts. Older ones go. */
async function takeOver() {
  const before = (await kept()).at(-1)?.name
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== before)
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function answer(event, url) {
  const cache = await caches.open(CACHE)
  for (const name of names(url)) {
    const found = await cache.match(name)
    if (found) return found
  }
  const earlier = await caches.match(url.origin + url.pathname)
  if (earlier) return earlier
  const brought = bring(event, url, cache)
  return event.request.mode === 'navigate' ? brought.catch(() => lost(cache)) : brought
}

/** The files that an address may stand for: `/modulos/` is `modulos/index.html`, `/facilitacion/sala` is `facilitacion/sala.html`. */
function names(url) {
  const path = url.origin + url.pathname
  return path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]
}

async function lost(cache) {
  const page = await cache.match(address('404.html'))
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
}

/** A page that the server redirected may not answer a navigation: keep its content alone. */
function plain(response) {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}
