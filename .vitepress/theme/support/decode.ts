import { contentsOf, START_BYTES } from '../../../exercises/responses/encoding'

/** Decodes a whole file by its mark or, without one, as UTF-8 or else as Windows-1252, which Excel in Chile writes. */
export function decodeText(bytes: Uint8Array): string {
  const contents = contentsOf(bytes.subarray(0, START_BYTES))
  if (contents.kind === 'text' && contents.encoding !== 'utf-8-or-windows-1252') return new TextDecoder(contents.encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
