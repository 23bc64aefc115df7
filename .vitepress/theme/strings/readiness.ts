import type { Finding, Standing } from '../support/readiness/checks'
import type { Lacking } from '../support/readiness/lacking'

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ')

const lackingWords = ({ tools, parts }: Lacking): string =>
  [...(tools.length > 0 ? [list(tools)] : []), ...(parts > 0 ? [parts === 1 ? 'una parte que las herramientas piden al usarlas' : `${parts} partes que las herramientas piden al usarlas`] : [])].join(' y ')

type CodeOf<Id extends Finding['id']> = Extract<Finding, { id: Id }>['code']

/** Words of the page that looks at a device before a meeting. */
export const readinessStrings = {
  loading: 'Mirando este equipo…',
  summary: (ready: number, of: number) => (ready === of ? 'Todo listo para la reunión.' : `${ready} de ${of} puntos listos.`),
  again: 'Mirar otra vez',
  standings: { ready: 'Listo', look: 'Con reparo', fix: 'Por arreglar', ask: 'Por probar' } satisfies Record<Standing, string>,

  tools: {
    title: 'Herramientas guardadas en este equipo',
    says: {
      kept: () => 'La sala, los instrumentos y las hojas abren sin conexión en este navegador.',
      part: (lacking: Lacking) => `Falta guardar: ${lackingWords(lacking)}.`,
      missing: () => 'Este navegador todavía no guarda las herramientas.',
      unable: () => 'Este navegador no puede guardar el sitio: se abrió por una dirección sin «https», en una ventana privada o con un navegador que no lo permite.',
    } satisfies Record<CodeOf<'tools'>, (lacking: Lacking) => string>,
    todo: {
      kept: '',
      part: 'Deje esta página abierta y conectada unos minutos, y presione «Mirar otra vez». Si sigue igual, presione «Guardar lo que falta» con la conexión encendida.',
      missing: 'Recargue esta página con conexión, déjela abierta unos minutos y presione «Mirar otra vez».',
      unable: 'Abra el sitio por su dirección «https» en una ventana normal, o lleve las hojas en papel y transcríbalas después.',
    } satisfies Record<CodeOf<'tools'>, string>,
    fetch: 'Guardar lo que falta',
    notFetched: 'No se pudo guardar lo que falta. Revise la conexión e intente de nuevo.',
  },

  connection: {
    title: 'Prueba sin conexión',
    says: {
      connected: () => 'No se ha probado con la conexión apagada.',
      worked: () => 'Con la conexión apagada, las herramientas abrieron y está todo lo que piden al usarlas.',
      failed: (lacking: Lacking) => `Con la conexión apagada faltó: ${lackingWords(lacking)}.`,
    } satisfies Record<CodeOf<'connection'>, (lacking: Lacking) => string>,
    todo: {
      connected: 'Apague el wifi y los datos, o ponga el modo avión, y presione «Probar sin conexión».',
      worked: 'Ya puede volver a conectarse.',
      failed: 'Vuelva a conectarse, siga lo que dice el punto anterior y pruebe de nuevo.',
    } satisfies Record<CodeOf<'connection'>, string>,
    tryIt: 'Probar sin conexión',
    still: 'Este equipo sigue conectado. Apague primero el wifi y los datos.',
  },

  copy: {
    title: 'Copia de sus mesas y salas',
    says: {
      nothing: () => 'Este equipo no guarda respuestas de grupos: no hay nada que perder.',
      copied: () => 'Todas tienen una copia al día fuera de este navegador.',
      missing: (names: readonly string[]) => `Sin copia, o con cambios después de la última: ${list(names)}.`,
    } satisfies Record<CodeOf<'copy'>, (names: readonly string[]) => string>,
    todo: { nothing: '', copied: 'Llévela en una memoria o en otro equipo.', missing: 'Descargue todo en «Mi municipio» y lleve el archivo en una memoria o en otro equipo.' } satisfies Record<CodeOf<'copy'>, string>,
    go: 'Ir a Mi municipio',
  },

  camera: {
    title: 'Cámara para leer códigos QR',
    says: {
      untried: 'No se ha probado. El navegador le pedirá permiso al presionar.',
      works: 'La cámara funciona y ya se apagó.',
      insecure: 'Por una dirección sin «https» el navegador no entrega la cámara.',
      none: 'Este equipo no tiene cámara, o no la encuentra.',
      denied: 'El navegador no tiene permiso para usar la cámara.',
      failed: 'La cámara no partió. Puede estar en uso por otro programa.',
    } satisfies Record<CodeOf<'camera'>, string>,
    todo: {
      untried: '',
      works: '',
      insecure: 'Abra el sitio por su dirección «https», o reciba las respuestas por enlace, foto del código o archivo.',
      none: 'Reciba las respuestas por enlace, foto del código o archivo; o use un teléfono como sala.',
      denied: 'Toque el candado junto a la dirección, permita la cámara y pruebe de nuevo.',
      failed: 'Cierre las videollamadas y otros programas que la usen, y pruebe de nuevo.',
    } satisfies Record<CodeOf<'camera'>, string>,
    tryIt: 'Probar la cámara',
  },

  projector: {
    title: 'Ventana para proyectar',
    says: {
      untried: () => 'No se ha probado. Al presionar se abre una ventana y se cierra sola.',
      opened: (second: boolean | null) => (second === false ? 'La ventana abre. El equipo no ve una segunda pantalla.' : second ? 'La ventana abre y hay una segunda pantalla conectada.' : 'La ventana abre.'),
      blocked: () => 'El navegador bloqueó la ventana.',
    } satisfies Record<CodeOf<'projector'>, (second: boolean | null) => string>,
    todo: {
      untried: '',
      opened: (second: boolean | null) => (second ? '' : 'Al conectar el proyector elija «Extender» para que el grupo vea solo esa ventana.'),
      blocked: () => 'Permita las ventanas emergentes de este sitio, en el aviso junto a la dirección, y pruebe de nuevo.',
    },
    tryIt: 'Probar la ventana',
    inside: 'Prueba de proyección. Esta ventana se cierra sola.',
  },

  paper: {
    title: 'Hojas impresas',
    says: { printed: 'Lleva hojas para quien no tenga teléfono.', 'not-printed': 'Lleve algunas para quien no tenga teléfono: después se transcriben en «Recibir».' } satisfies Record<CodeOf<'paper'>, string>,
    mark: 'Ya las imprimí',
    sheet: (title: string) => `Hoja de «${title}»`,
  },
} as const
