import { kindStrings } from '../../../strings/kinds'
import { pieceText } from '../../piece/exchange'
import { pieceKind } from '../../piece/kind'
import type { Piece } from '../../piece/model'
import { fileName, localDay } from '../../report/names'
import { declare } from '../declare'

export default declare<Piece>({
  kind: () => pieceKind,
  label: (pieces, unreadable) => kindStrings.pieces(pieces.length + unreadable),
  files: (pieces, _, now) => pieces.map(({ value }) => ({ name: fileName(value.workpiece, '', localDay(new Date(now)), 'json'), text: pieceText(value) })),
})
