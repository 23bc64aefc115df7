import { doorStrings } from '../../../strings/door'
import { kindStrings } from '../../../strings/kinds'
import { pieceText } from '../../piece/exchange'
import { pieceKind } from '../../piece/kind'
import type { Piece } from '../../piece/model'
import { fileName, localDay } from '../../report/names'
import { isRecord } from '../../room/reader'
import { declare } from '../declare'

export default declare<Piece>({
  kind: () => pieceKind,
  label: (pieces, unreadable) => kindStrings.pieces(pieces.length + unreadable),
  files: (pieces, _, now) => pieces.map(({ value }) => ({ name: fileName(value.workpiece, '', localDay(new Date(now)), 'json'), text: pieceText(value) })),
  // Only the page of a document has the rule that reads it.
  open: ({ document }) => (isRecord(document) && typeof document.workpiece === 'string' && typeof document.version === 'number'
    ? { status: 'elsewhere', what: doorStrings.piece(document.workpiece.slice(0, 60)), where: { path: '/instrumentos/', label: doorStrings.toPieces } }
    : null),
})
