import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { at, type Course, type CoursePage } from './read'

/** Checks of what leads where. VitePress finds dead pages; these find dead places within them. */

const GLOSSARY = 'docs/glosario.md'
const idsOf = ({ html }: CoursePage): ReadonlySet<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))

/** Links to a `#place` that the page does not have. Pages of tools keep data after the `#`, so only those of the course are looked at. */
export function deadAnchors({ pages }: Course): readonly string[] {
  const places = new Map(pages.map((page) => [page.path, idsOf(page)]))
  return pages.flatMap((page) => [...page.html.matchAll(/<a [^>]*href="([^"]*#[^"]+)"/g)].flatMap(([, href = '']) => {
    if (/^https?:/.test(href)) return []
    const [address = '', anchor = ''] = href.split('#')
    const target = places.get(address === '' ? page.path : fileOf(page.path, address))
    return target && !target.has(decodeURIComponent(anchor)) ? [`${page.path}: el enlace a «${href}» no llega a ningún título con ese nombre.`] : []
  }))
}

function fileOf(from: string, address: string): string {
  const path = address.replace(/\.html$/, '')
  const whole = path.startsWith('/') ? `docs${path}` : posix.normalize(posix.join(dirname(from), path))
  return whole.endsWith('/') ? `${whole}index.md` : `${whole}.md`
}

/** Terms of the glossary, and the mistakes in how they are written. */
function termsOf({ pages }: Course): { readonly ids: readonly string[]; readonly issues: readonly string[] } {
  const page = pages.find(({ path }) => path === GLOSSARY)
  const ids: string[] = []
  const issues = (page?.source.split(/^(?=### )/m).slice(1) ?? []).flatMap((part) => {
    const [heading = '', ...rest] = part.split(/\n(?=## )/)[0]?.trim().split('\n') ?? []
    const id = /\{#([\w-]+)\}$/.exec(heading)?.[1]
    if (id === undefined) return [`${GLOSSARY}: «${heading}» debe terminar en {#nombre}.`]
    const again = ids.includes(id)
    ids.push(id)
    return [
      ...(again ? [`${GLOSSARY}: «${id}» está dos veces.`] : []),
      ...(/^Fuentes?: \S/m.test(part) ? [] : [`${GLOSSARY}: a «${id}» le falta su línea «Fuente: …».`]),
      ...(rest.filter((line) => line.trim() !== '' && !/^Fuentes?: /.test(line)).length > 0 ? [] : [`${GLOSSARY}: a «${id}» le falta la definición.`]),
    ]
  })
  return { ids, issues }
}

/** Every term that is linked exists, is written whole, and every term is linked from somewhere. */
export function glossary(course: Course): readonly string[] {
  const { ids, issues } = termsOf(course)
  const links = course.pages.flatMap((page) => [...page.source.matchAll(/\]\(\/glosario#([\w-]+)\)/g)].map((match) => ({ id: match[1] ?? '', place: at(page, match.index) })))
  const inExercises = course.banks.flatMap(({ bank }) => JSON.stringify(bank.exercises).match(/\/glosario#[\w-]+/g) ?? []).map((link) => link.replace('/glosario#', ''))
  const used = new Set([...links.map(({ id }) => id), ...inExercises])
  return [
    ...issues,
    ...links.filter(({ id }) => !ids.includes(id)).map(({ id, place }) => `${place}: «${id}» no está en el glosario.`),
    ...inExercises.filter((id) => !ids.includes(id)).map((id) => `exercises/bank: «${id}» no está en el glosario.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${GLOSSARY}: ninguna lección enlaza «${id}».`),
  ]
}

/** People look a term up by its letter: terms in order, each under `## A {#letra-a}`, and a link at the top to each letter. */
export function glossaryOrder({ pages }: Course): readonly string[] {
  const source = pages.find(({ path }) => path === GLOSSARY)?.source ?? ''
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const issues: string[] = []
  let letter = ''
  let last = ''
  for (const [, marks, title = ''] of source.matchAll(/^(#{2,3}) (.+?)\s*(?:\{.*)?$/gm)) {
    if (marks === '##') {
      letter = fold(title)
      if (!source.includes(`[${title}](#letra-${letter})`)) issues.push(`${GLOSSARY}: arriba falta el enlace a la letra ${title}.`)
      continue
    }
    const folded = fold(title)
    if (!folded.startsWith(letter) || letter === '') issues.push(`${GLOSSARY}: «${title}» no está bajo su letra.`)
    if (folded < last) issues.push(`${GLOSSARY}: «${title}» va antes, por orden alfabético.`)
    last = folded
  }
  return issues
}

/** Drawings that no lesson shows. */
export function unusedFigures({ root, pages }: Course, figures: readonly string[]): readonly string[] {
  const shown = new Set(pages.flatMap(({ path, source }) => [...source.matchAll(/\]\(\s*(\.\/figuras\/[\w-]+\.svg)/g)].map(([, file = '']) => posix.join(dirname(path), file))))
  return figures.filter((figure) => existsSync(join(root, figure)) && !shown.has(figure)).map((figure) => `${figure}: ninguna lección muestra esta figura.`)
}
