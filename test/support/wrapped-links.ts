import fc from 'fast-check'
import { encodeInvitation, encodeResponse } from '../../exercises/responses/link'
import { itemsOf, optionValues } from '../../exercises/core/instrument'
import { ROLES } from '../../exercises/core/response'
import { respondentId, roomId } from '../../exercises/responses/ids'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { alliance } from './alliance'

/** Links as people's programs hand them on: any valid one, in any layers of what mail, chats and redirecting services add. */

const responseCode = fc.record({
  id: fc.nat(), room: fc.option(fc.nat()), role: fc.option(fc.constantFrom(...ROLES)), municipality: fc.option(fc.constantFrom('08203', '13101', '01101')),
  seconds: fc.option(fc.integer({ min: 1, max: 2 ** 30 - 1 })),
  picks: fc.tuple(...itemsOf(definition).map((item) => fc.option(fc.constantFrom(...optionValues(item))))),
}).map(({ id, room, role, municipality, seconds, picks }) => encodeResponse(definition, {
  instrument: definition.id, version: definition.version, municipality, respondent: { id: respondentId(id), role },
  answers: Object.fromEntries(itemsOf(definition).map((item, position) => [item.id, picks[position] ?? null])),
  answeredAt: seconds === null ? null : new Date(Date.UTC(2024, 0, 1) + seconds * 1000).toISOString(),
  ...(room === null ? {} : { room: roomId(room) }),
}))

const invitationCode = fc.tuple(fc.option(fc.constantFrom('08203', '13101', '01101')), fc.nat())
  .map(([municipality, room]) => encodeInvitation(definition, { municipality, room: roomId(room) }))

export interface AnyLink { readonly code: string; readonly kind: 'response' | 'invitation'; readonly link: string }

/** Links of format 2: with a name, or of a later round. */
const about = fc.record({ subject: fc.constantFrom('Mesa por el agua', 'Red «Ñuble–Itata» n.º 3', '🌊', 'a'.repeat(80)), round: fc.integer({ min: 1, max: 9 }) })
const place = fc.record({ municipality: fc.option(fc.constantFrom('08203', '13101', '01101')), room: fc.nat().map(roomId) })
const aboutCode = fc.tuple(about, place, fc.nat().map(respondentId)).map(([of, where, id]) => encodeResponse(alliance, {
  instrument: alliance.id, version: alliance.version, ...of, ...where, respondent: { id, role: null }, answers: { acta: 1, convoca: 'todos' }, answeredAt: null,
}))
const aboutInvitation = fc.tuple(about, place).map(([of, where]) => encodeInvitation(alliance, { ...of, ...where }))

const host = fc.constantFrom('https://kit.muni.cl', 'http://10.0.0.4/diplomado', 'https://otro-sitio.cl/base', 'http://localhost:4173')
export const anyLink: fc.Arbitrary<AnyLink> = fc.oneof(
  fc.tuple(fc.oneof(responseCode, aboutCode), host).map(([code, at]): AnyLink => ({ code, kind: 'response', link: `${at}/facilitacion/sala#r=${code}` })),
  fc.tuple(fc.oneof(invitationCode, aboutInvitation), host).map(([code, at]): AnyLink => ({ code, kind: 'invitation', link: `${at}/instrumentos/diagnostico-organizacional#s=${code}` })),
)

type Layer = (link: string) => string
const encoded = encodeURIComponent

/** As Proofpoint's URL Defense rewrites links, in its second and third versions; it leaves everything else alone. */
const addressOnly = (layer: Layer): Layer => (text) => (/^https?:\/\/[!-~]+$/.test(text) ? layer(text) : text)
const hex = (sign: string): string => `-${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
const proofpoint2: Layer = (link) => `https://urldefense.proofpoint.com/v2/url?u=${encodeURI(link).replace(/[^A-Za-z0-9./]/g, hex).replaceAll('/', '_')}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&e=`
function proofpoint3(link: string): string {
  const signs: string[] = []
  const written = link.replace(/[#%*"<>\s]+/g, (run) => {
    signs.push(run)
    return run.length === 1 ? '*' : `**${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[run.length - 2] ?? ''}`
  })
  const packed = Buffer.from(signs.join(''), 'utf8').toString('base64url')
  return `https://urldefense.com/v3/__${written}__;${packed}!!JBKqKvUB!a-1_b$`
}

/** Quoted-printable with lines of so many columns, as mail programs write a message's body. */
function quotedPrintable(text: string, columns: number): string {
  const quoted = [...new TextEncoder().encode(text)].map((byte) => (byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
  const lines = ['']
  for (const each of quoted) {
    if ((lines.at(-1) ?? '').length + each.length >= columns) lines.push('')
    lines[lines.length - 1] += each
  }
  return lines.join('=\r\n')
}

const TAILS = ['.', ',', ')', '»', '"', '*', '_', '…', '...', '!', '%C2%BB', '%20', '&fbclid=IwAR0x', '?fbclid=x', '&utm_source=whatsapp&utm_medium=a', '\u200e', '%E2%80%8E', '\\', '>', ';', '--', 'https://kit.muni.cl/']

export const anyLayer: fc.Arbitrary<Layer> = fc.oneof(
  fc.constantFrom<Layer>(
    (link) => `https://nam04.safelinks.protection.outlook.com/?url=${encoded(link)}&data=05%7C02%7C&reserved=0`,
    (link) => `https://www.google.com/url?q=${encoded(link)}&source=gmail&ust=1`,
    (link) => `https://l.facebook.com/l.php?u=${encoded(link)}&h=AT0`,
    (link) => `https://wa.me/?text=Mi%20respuesta%0A${encoded(link)}`,
    (link) => `https://api.whatsapp.com/send?text=Hola+${encoded(link)}`,
    addressOnly(proofpoint2), addressOnly(proofpoint3),
    encoded,
    (link) => link.replace('#', '%23'),
    (link) => `_${link}_`, (link) => `*${link}*`, (link) => `~${link}~`, (link) => `<${link}>`, (link) => `(${link})`, (link) => `«${link}»`,
    (link) => `<a href="${link}">${link}</a>`,
    (link) => link.replaceAll('#', '&#35;').replaceAll('=', '&#x3D;'),
    (link) => `[21-11-26 15:04:33] Ana: ${link}`,
    (link) => `\u200e${link}\u200e`,
  ),
  fc.integer({ min: 20, max: 76 }).map((columns): Layer => (link) => quotedPrintable(link, columns)),
  fc.constantFrom(...TAILS).map((tail): Layer => (link) => link + tail),
)

/** Few enough for what the reader takes off; real ones wear two or three. */
export const wrappedLink = fc.tuple(anyLink, fc.array(anyLayer, { maxLength: 4 }))
  .map(([link, layers]) => ({ ...link, wrapped: layers.reduce((text, layer) => layer(text), link.link) }))

const words = fc.constantFrom('hola', 'acodalamiento', 'diccionarista', 'electroencefalografista', 'la-mesa_comunal', '👋', 'a las 15:04', '#fomento', 'https://meet.example/abc-defg-hij', '100 %', 'x = 3', '50%25', '=', '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms')

/** What people write around links: words, other addresses, numbers, emoji, and anything else. */
export const chatText = fc.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }), { maxLength: 12 })
  .chain((parts) => fc.array(fc.constantFrom(' ', '\n', '\r\n', ', '), { minLength: parts.length, maxLength: parts.length }).map((gaps) => parts.map((part, index) => part + (gaps[index] ?? ' ')).join('')))
