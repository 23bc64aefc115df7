import { workpiece } from '../../../../exercises/workpieces/mapa-actores'
import { measures } from '../../../../exercises/workpieces/mapa-actores/measures'
import { CONTRIBUTION_LABELS, LEVEL_LABELS, ROLE_LABELS, SECTOR_LABELS, TIE_KIND_LABELS, TYPE_LABELS } from '../../../../exercises/workpieces/mapa-actores/model'
import { outline } from '../../../../exercises/workpieces/mapa-actores/outline'
import type { Actor, ActorMap } from '../../../../exercises/workpieces/mapa-actores/read'
import { actorStrings as words } from '../../strings/actors'
import { piecePaper } from '../piece/paper'
import type { Block, ReportDocument, Table } from '../report/model'

export const NETWORK = 'red'

const said = (text: string | null): string => text || words.actors.none
const roleText = ({ convener, roles }: Actor): string => said([...(convener ? [words.actors.convener] : []), ...roles.map((role) => ROLE_LABELS[role])].join(', '))

function actorTable({ actors }: ActorMap): Table {
  const { name, type, level, state, contributions, row, ally } = words.actors
  return {
    kind: 'table', caption: words.actors.title, rowHeaders: true, long: true,
    columns: [{ title: name, width: 5 }, { title: type, width: 4 }, { title: level, width: 3 }, { title: state, width: 4 }, { title: contributions, width: 4 }],
    rows: actors.map((actor, at) => [
      actor.name.trim() || row(at + 1), said(actor.type && TYPE_LABELS[actor.type]), said(actor.level && LEVEL_LABELS[actor.level]), roleText(actor),
      said([...(actor.ally ? [ally] : []), ...actor.contributions.map((one) => CONTRIBUTION_LABELS[one])].join(', ')),
    ]),
  }
}

function tieTable({ actors, ties }: ActorMap): Table {
  const nameOf = (id: string): string => { const at = actors.findIndex((actor) => actor.id === id); return at < 0 ? words.ties.nobody : (actors[at]?.name.trim() || words.actors.row(at + 1)) }
  return {
    kind: 'table', caption: words.ties.caption, rowHeaders: false, long: true, columns: [{ title: words.ties.from, width: 4 }, { title: words.ties.to, width: 4 }, { title: words.ties.kind, width: 3 }],
    rows: ties.map(({ from, to, kind }) => [nameOf(from), nameOf(to), TIE_KIND_LABELS[kind]]),
  }
}

/** What the map counts, each figure with what it means here, and who is missing. */
function figures(map: ActorMap): readonly Block[] {
  const { missingSectors, missingLevels } = measures(map)
  const missing = [[words.invite.sectors, missingSectors.map((one) => SECTOR_LABELS[one])], [words.invite.levels, missingLevels.map((one) => LEVEL_LABELS[one])]] as const
  const invited = missing.filter(([, names]) => names.length > 0)
  return [
    { kind: 'heading', level: 1, text: words.measures.title },
    ...outline(map).parts.map((part): Block => ({
      kind: 'table', caption: part.title, rowHeaders: true, columns: [{ title: part.columns.row, width: 4 }, { title: part.columns.figure, width: 2, align: 'end' }, { title: words.measures.means, width: 6 }],
      rows: part.rows.map(({ title, figure, because }) => [title, figure, because.join(' ')]),
    })),
    { kind: 'heading', level: 1, text: words.invite.title },
    ...(invited.length === 0 ? [{ kind: 'paragraph', text: words.invite.none } as const] : [{ kind: 'facts', rows: invited.map(([title, names]) => [title, names.join(', ')] as const) } as const, { kind: 'paragraph', text: words.invite.help, tone: 'note' } as const]),
  ]
}

/** An actor map as paper has it: the network, its tables, its measures, and what is left to look at. */
export function actorPaper(map: ActorMap, day: string): ReportDocument {
  const blocks: readonly Block[] = map.actors.length === 0 ? [] : [
    { kind: 'picture', id: NETWORK, caption: words.picture.title, alt: words.picture.description(map.actors.length, measures(map).ties) },
    { kind: 'heading', level: 1, text: words.actors.title }, actorTable(map),
    ...(map.ties.length === 0 ? [] : [{ kind: 'heading', level: 1, text: words.ties.title } as const, tieTable(map)]),
    ...figures(map),
  ]
  return piecePaper(workpiece, map, day, blocks)
}
