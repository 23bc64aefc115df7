import { doorStrings } from '../../../strings/door'
import { kindStrings } from '../../../strings/kinds'
import { isPieceBackup, readPieceBackup, writePieceBackup } from '../../piece/backup'
import { pieceKind } from '../../piece/kind'
import type { Piece } from '../../piece/model'
import { fileName, localDay } from '../../report/names'
import { isRecord } from '../../room/reader'
import { declare } from '../declare'

export default declare<Piece>({
  kind: () => pieceKind,
  label: (pieces, unreadable) => kindStrings.pieces(pieces.length + unreadable),
  files: (pieces, _, now) => pieces.map(({ value }) => ({ name: fileName(value.workpiece, '', localDay(new Date(now)), 'respaldo.json'), text: writePieceBackup(value, now) })),
  open({ document }, { now }) {
    if (isPieceBackup(document)) {
      const reading = readPieceBackup(document, now)
      if (reading.status === 'refused') return { status: 'refused', why: doorStrings.pieceRefused[reading.why] }
      const { piece } = reading
      return {
        status: 'read',
        what: doorStrings.pieceCopy(piece.workpiece.slice(0, 60)),
        problems: [],
        ways: [{
          label: doorStrings.open,
          async keep(hold) {
            const pieces = await hold(pieceKind)
            const here = pieces.all.has(piece.id)
            await pieces.bring(piece.id, piece)
            return { said: here ? doorStrings.pieceMerged : doorStrings.pieceOpened, where: { path: '/mi-municipio', label: doorStrings.toMunicipality } }
          },
        }],
      }
    }
    // Only the page of a document has the rule that reads what it says.
    return isRecord(document) && typeof document['workpiece'] === 'string' && typeof document['version'] === 'number'
      ? { status: 'elsewhere', what: doorStrings.piece(document['workpiece'].slice(0, 60)), where: { path: '/instrumentos/', label: doorStrings.toPieces } }
      : null
  },
})
