import type { Kind } from '../storage'
import { changedAt, mergePieces } from './merge'
import type { Piece } from './model'
import { parsePiece } from './parse'

/** Pieces as the storage keeps them, each under its id. */
export const pieceKind: Kind<Piece> = { store: 'pieces', parse: parsePiece, merge: mergePieces }

/** Pieces of one workpiece, the last one changed first. */
export const piecesOf = (workpiece: string, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece) => piece.workpiece === workpiece).sort((a, b) => changedAt(b) - changedAt(a))
