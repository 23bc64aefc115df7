import { wordList } from '../../../exercises/core/text'
import type { BallotOutcome, VoteCount } from '../support/mesa/votes'
import type { ListFault } from '../support/mesa/vote-list'

const dots = (n: number): string => `${n} ${n === 1 ? 'punto' : 'puntos'}`
const phones = (n: number): string => (n === 0 ? 'Todavía no llega ningún voto' : n === 1 ? 'Ha llegado 1 voto' : `Han llegado ${n} votos`)
const quoted = (lines: readonly { readonly text: string }[]): string => wordList(lines.map(({ text }) => `«${text}»`))

/** Words of voting with dots: the mesa's page, the phone, the report. */
export const voteStrings = {
  title: 'Votaciones',
  intro: 'Para elegir por dónde partir: cada persona reparte unos pocos puntos entre las líneas de una lista. Es un voto sin nombres y no decide por la mesa: muestra qué prefiere el grupo.',
  empty: 'Esta mesa no tiene votaciones.',
  dots,
  phones,
  add: 'Abrir una votación',
  lists: {
    own: 'Escribir la lista',
    part: (instrument: string, part: string) => `${instrument}: ${part}`,
    next: (instrument: string) => `${instrument}: próximos pasos`,
    proposal: (instrument: string) => `${instrument}: líneas de la propuesta`,
  },
  form: {
    title: 'Abrir una votación',
    question: 'Qué se vota',
    questionHint: 'En pocas palabras. Por ejemplo: ¿Por dónde partimos?',
    from: 'De qué lista',
    lines: 'Líneas que se votan, una por renglón',
    linesHint: (most: number, length: number) => `De 2 a ${most} líneas, cada una de ${length} letras o menos. Puede quitar, acortar o agregar. Sin nombres de personas.`,
    each: 'Puntos por persona',
    open: 'Abrir la votación',
    cancel: 'Cancelar',
    noQuestion: (length: number) => `Escriba qué se vota, en ${length} letras o menos.`,
    fault: (fault: ListFault, line: string, most: number, length: number): string => ({
      few: 'Escriba dos líneas o más.',
      many: `Son más de ${most} líneas: deje las que de verdad compiten.`,
      long: `Acorte a ${length} letras: «${line}».`,
      twice: `Está dos veces: «${line}».`,
      unprintable: 'Una línea lleva caracteres que no se ven. Bórrela y escríbala a mano.',
    })[fault],
  },
  invite: 'Para votar con el teléfono, abra el QR o el enlace. Cada quien reparte sus puntos y entrega su voto como una respuesta: por enlace o QR.',
  qr: (title: string) => `Código QR para votar: ${title}`,
  link: 'Enlace para votar',
  project: 'Proyectar la votación',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado.',
  copyByHand: 'No se pudo copiar: selecciónelo y cópielo a mano.',
  paste: 'Pegar votos',
  pasteHint: 'Cualquier cantidad de texto del chat con los enlaces de los votos.',
  read: 'Leer votos',
  outcome: {
    added: (n: number) => `${n} ${n === 1 ? 'voto agregado' : 'votos agregados'}`,
    replaced: (n: number) => `${n} en lugar de uno anterior del mismo teléfono`,
    again: (n: number) => `${n} que ya ${n === 1 ? 'estaba' : 'estaban'}`,
    'no-vote': (n: number) => `${n} de otra votación, sin contar`,
    'other-list': (n: number) => `${n} de otra lista, sin contar`,
  } satisfies Record<BallotOutcome, (n: number) => string>,
  broken: (n: number) => `${n} ${n === 1 ? 'enlace cortado o cambiado' : 'enlaces cortados o cambiados'}: pídalos de nuevo`,
  none: 'En ese texto no hay ningún voto. Pegue el enlace o el código completo que da el teléfono al entregar.',
  scan: {
    title: 'Leer votos con la cámara o de fotos',
    notOurs: 'Se leyó un código QR, pero no es un voto.',
    cancelled: 'Se canceló la lectura. Los votos que ya se leyeron quedaron contados.',
  },
  hands: {
    title: 'A mano alzada o en papel',
    text: 'Cuente los puntos de cada línea y escríbalos aquí: se suman a los de los teléfonos.',
    save: 'Guardar la cuenta',
    wrong: (most: number) => `Escriba números enteros de 0 a ${most}.`,
    saved: 'Se guardó la cuenta.',
  },
  show: 'Mostrar el resultado',
  hide: 'Ocultar el resultado',
  hidden: 'El resultado se muestra cuando usted lo decide: espere a que voten todas las personas.',
  remove: 'Borrar la votación',
  removeOf: (title: string) => `Borrar la votación «${title}»`,
  takeOut: 'Sacar el último voto',
  done: { opened: 'Se abrió la votación.', removed: 'Se borró la votación.', received: 'Se leyeron los votos.', tookOut: 'Se sacó un voto.', shown: 'Se muestra el resultado.', hidden: 'Se ocultó el resultado.' },
  undo: 'Deshacer',
  counted: (ballots: number, hands: boolean, total: number) =>
    `${phones(ballots)}${hands ? ', y hay puntos contados a mano' : ''}. En total, ${dots(total)}.`,
  tie: (place: number, lines: readonly { readonly text: string }[]) => `Empate en el lugar ${place}: ${quoted(lines)}. Los puntos no lo deciden: converse el grupo.`,
  first: (line: { readonly text: string; readonly total: number }) => `Primero: «${line.text}», con ${dots(line.total)}.`,
  noDots: 'Nadie ha dado puntos todavía.',
  table: { caption: (title: string) => `Votación: ${title}`, place: 'Lugar', line: 'Línea', dots: 'Puntos', phones: 'Por teléfono', hands: 'A mano', none: '—' },
  report: {
    heading: 'Votaciones de la mesa',
    intro: 'Cada persona repartió puntos entre las líneas de una lista, sin nombres. Muestra qué prefirió el grupo; decidir es de la mesa.',
    acta: (title: string, said: string) => `Votación «${title}». ${said}`,
  },
  sheet: {
    print: 'Imprimir la hoja',
    title: 'Hoja de votación',
    how: (each: number) => `Marque hasta ${dots(each)} en total. Puede poner varios en una misma línea. No escriba su nombre.`,
  },
  phone: {
    heading: 'Votación',
    how: (each: number) => `Reparta hasta ${dots(each)}. Puede poner varios en una misma línea. Nadie sabrá qué votó usted: el voto no lleva su nombre.`,
    left: (n: number) => (n === 0 ? 'Ya repartió todos sus puntos' : `Le ${n === 1 ? 'queda' : 'quedan'} ${dots(n)}`),
    more: (line: string) => `Un punto más a «${line}»`,
    less: (line: string) => `Un punto menos a «${line}»`,
    deliver: 'Entregar mi voto',
    delivering: 'Falta entregarlo: muestre este QR a quien conduce, o envíele el enlace. Si cambia de opinión, vuelva atrás y entréguelo otra vez: cuenta el último.',
    back: 'Cambiar mis puntos',
    qr: 'Código QR de su voto',
    share: 'Enviar por WhatsApp',
    message: (title: string, link: string) => `Mi voto en «${title}»: ${link}`,
    another: 'Vota otra persona',
    broken: 'El enlace de la votación está cortado o cambió en el camino. Pida que se lo envíen de nuevo, o lea el QR de la pared.',
  },
} as const

/** Who is first, and every tie, in sentences. */
export function voteWords({ ranked, dots: given }: VoteCount): readonly string[] {
  if (given === 0) return [voteStrings.noDots]
  const [first] = ranked
  const places = [...new Set(ranked.flatMap(({ place, tied }) => (tied && place !== null ? [place] : [])))]
  return [
    ...(first && !first.tied ? [voteStrings.first(first)] : []),
    ...places.map((place) => voteStrings.tie(place, ranked.filter((line) => line.place === place))),
  ]
}
