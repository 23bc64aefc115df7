import { soundTies } from '../../../../exercises/workpieces/mapa-actores/graph'
import { SECTOR_OF } from '../../../../exercises/workpieces/mapa-actores/model'
import type { ActorMap } from '../../../../exercises/workpieces/mapa-actores/read'

/** Characters that no XML may hold, not even escaped. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu // eslint-disable-line no-control-regex
const escaped = (text: string): string => text.replace(UNWRITABLE, ' ').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
const data = (key: string, value: string | null): string => (value === null || value === '' ? '' : `<data key="${key}">${escaped(value)}</data>`)

/** The network for programs that study networks (Gephi, networkx). Each kind of tie is an edge of its own. */
export function graphml(map: ActorMap): string {
  const seen = new Set<string>()
  const nodes = map.actors.filter(({ id }) => !seen.has(id) && seen.add(id)).map((actor) =>
    `<node id="${escaped(actor.id)}">${data('label', actor.name.trim())}${data('sector', actor.type && SECTOR_OF[actor.type])}${data('type', actor.type)}${data('level', actor.level)}${data('roles', actor.roles.join(' '))}</node>`)
  const edges = soundTies(map).map(({ from, to, kind }) => `<edge source="${escaped(from)}" target="${escaped(to)}">${data('kind', kind)}</edge>`)
  const keys = ['label', 'sector', 'type', 'level', 'roles'].map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('\n')}\n<key id="kind" for="edge" attr.name="kind" attr.type="string"/>\n`
    + `<graph edgedefault="undirected">\n${[...nodes, ...edges].join('\n')}\n</graph>\n</graphml>\n`
}
