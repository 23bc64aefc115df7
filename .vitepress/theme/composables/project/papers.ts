import { layoutOf } from '../../support/piece/edit'
import { documentOf } from '../../support/piece/exchange'
import type { Piece } from '../../support/piece/model'
import type { Picture } from '../../support/picture/shapes'
import { pictureId, type PaperId, type PaperStep } from '../../support/project/gathered'
import { lastPiece, WORKPIECE_OF } from '../../support/project/progress'
import type { Block, ReportDocument } from '../../support/report/model'
import { loadBuilder } from '../piece/builders'

/** A document of a project as paper: what it says, and the drawings that it names. */
interface Paper {
  readonly blocks: readonly Block[]
  readonly pictures: Readonly<Record<string, Picture>>
}

/** The cover of a document by itself is not for a chapter of another. */
const withoutCover = ({ blocks }: ReportDocument): readonly Block[] => (blocks[0]?.kind === 'facts' ? blocks.slice(1) : blocks)

async function mapPaperOf(piece: Piece, day: string): Promise<Paper | null> {
  const [{ read }, { mapPaper, mapPictures }] = await Promise.all([import('../../../../exercises/workpieces/mapa-estrategico/read'), import('../../support/strategic/paper')])
  const reading = read(documentOf(piece))
  if (reading.status === 'unreadable') return null
  const year = Number(day.slice(0, 4))
  return { blocks: withoutCover(mapPaper(reading.document, year, day)), pictures: mapPictures(reading.document, layoutOf(piece), year) }
}

async function actorPaperOf(piece: Piece, day: string): Promise<Paper | null> {
  const [{ workpiece }, { NETWORK, actorPaper }, { wholePicture }] = await Promise.all([
    import('../../../../exercises/workpieces/mapa-actores'), import('../../support/actors/paper'), import('../../support/actors/whole'),
  ])
  const reading = workpiece.read(documentOf(piece))
  if (reading.status === 'unreadable') return null
  const map = reading.document
  return { blocks: withoutCover(actorPaper(map, day)), pictures: { [NETWORK]: wholePicture(map, layoutOf(piece), map.subject ?? workpiece.title) } }
}

async function formPaperOf(piece: Piece, day: string): Promise<Paper | null> {
  const [builder, { piecePaper }] = await Promise.all([loadBuilder(piece.workpiece), import('../../support/piece/paper')])
  const reading = builder?.workpiece.read(documentOf(piece))
  if (!builder || reading?.status !== 'read') return null
  const extra = builder.extra(reading.document)
  return { blocks: withoutCover(piecePaper(builder.workpiece, reading.document, day, extra.blocks)), pictures: extra.pictures }
}

const WORKPIECES: Readonly<Record<PaperId, string>> = { mapa: WORKPIECE_OF.mapa, procesos: WORKPIECE_OF.procesos, estructura: WORKPIECE_OF.estructura, entorno: WORKPIECE_OF.entorno, actores: 'mapa-actores' }
const MAKERS: Readonly<Record<PaperId, typeof formPaperOf>> = { mapa: mapPaperOf, procesos: formPaperOf, estructura: formPaperOf, entorno: formPaperOf, actores: actorPaperOf } satisfies Record<PaperStep | 'actores', unknown>
const IDS: readonly PaperId[] = ['mapa', 'procesos', 'estructura', 'entorno', 'actores']

/** The newest document of each kind, as chapters: their blocks by step, and all their drawings by the names that chapters give them. */
export async function papersOf(pieces: readonly Piece[], day: string): Promise<{ readonly papers: Readonly<Partial<Record<PaperId, readonly Block[]>>>; readonly pictures: Readonly<Record<string, Picture>> }> {
  const made = await Promise.all(IDS.map(async (id) => {
    const piece = lastPiece(pieces, WORKPIECES[id])
    return { id, paper: piece ? await MAKERS[id](piece, day) : null }
  }))
  const found = made.flatMap(({ id, paper }) => (paper ? [{ id, paper }] : []))
  return {
    papers: Object.fromEntries(found.map(({ id, paper }) => [id, paper.blocks])),
    pictures: Object.fromEntries(found.flatMap(({ id, paper }) => Object.entries(paper.pictures).map(([name, picture]) => [pictureId(id, name), picture] as const))),
  }
}
