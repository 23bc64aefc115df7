/** A mark of ours that some program encoded, so that it became part of the path: `/sala%23r=…`, `/sala%2523s%253D…`. */
const ENCODED_MARK = /%(?:25)*23([rs])(?:=|%(?:25)*3D)(.*)$/is

/**
 * The address that a link of ours had before a program encoded its `#`, or `null` where that is not what is wrong. Always of the
 * same site: only path and fragment change.
 */
export function mendedAddress(href: string): string | null {
  const url = new URL(href)
  const [encoded, mark, rest = ''] = ENCODED_MARK.exec(url.pathname) ?? []
  if (encoded === undefined) return null
  url.pathname = url.pathname.slice(0, -encoded.length)
  url.hash = `${mark}=${rest}${url.search}`
  url.search = ''
  return url.href
}
