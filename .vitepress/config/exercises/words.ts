import type { BankIssue, Counted } from '../../../exercises/core/exercise-draft'
import type { PlaceIssue } from './places'

/** What the build tells authors, in Spanish: what is wrong and how to mend it. */

const SHOWN = 60
const shown = (text: string): string => (text.length > SHOWN ? `«${text.slice(0, SHOWN)}…»` : `«${text}»`)

const COUNTED: Readonly<Record<Counted, string>> = {
  options: 'opciones',
  categories: 'categorías (títulos «###»)',
  elements: 'elementos en total',
  steps: 'pasos',
  pairs: 'pares',
  criteria: 'criterios',
  moments: 'momentos (títulos «###»)',
  decisions: 'decisiones',
}

/** Why an exercise cannot be read, without file or line. */
export function bankIssueText(issue: BankIssue): string {
  switch (issue.code) {
    case 'no-frontmatter': return 'El archivo debe empezar con «---», una línea «leccion: carpeta/archivo» y otra vez «---».'
    case 'no-lesson': return 'En el encabezado falta de qué lección son los ejercicios; agregue por ejemplo «leccion: 01-introduccion-del/05-municipio».'
    case 'no-exercise': return 'El archivo no tiene ejercicios; cada uno empieza con «## Pregunta {#id .tipo objetivo=del-m1-1}».'
    case 'stray-content': return 'Este texto está antes del primer ejercicio; póngalo bajo un «##» o bórrelo.'
    case 'no-attributes': return 'Al título le faltan las llaves al final: «{#id .tipo objetivo=del-m1-1}».'
    case 'no-id': return 'Falta el nombre del ejercicio en las llaves; agregue «#nombre-corto», sin tildes ni espacios.'
    case 'bad-id': return `El nombre ${shown(issue.value)} no sirve: use minúsculas sin tildes, números y guiones, por ejemplo «gobierno-regional».`
    case 'repeated-id': return `El nombre «#${issue.value}» ya se usó en la línea ${issue.first}; cambie uno de los dos.`
    case 'no-kind': return 'Falta el tipo en las llaves; agregue uno: .opcion, .seleccion, .clasificar, .ordenar, .relacionar, .numerica, .caso o .reflexion.'
    case 'several-kinds': return 'Hay más de un tipo en las llaves; deje uno solo.'
    case 'unknown-kind': return `${shown(`.${issue.value}`)} no es un tipo de ejercicio; use .opcion, .seleccion, .clasificar, .ordenar, .relacionar, .numerica, .caso o .reflexion.`
    case 'no-objective': return 'Falta qué objetivo evalúa; agregue en las llaves «objetivo=del-m1-1» (varios, con coma y sin espacio).'
    case 'bad-objective': return `El objetivo ${shown(issue.value)} no sirve: use el id que está en los objetivos de la lección, por ejemplo «del-m1-1».`
    case 'unknown-attribute': return `En las llaves sobra ${shown(issue.value)}; ahí solo van «#id», «.tipo» y «objetivo=…», separados por espacios.`
    case 'empty-statement': return 'El ejercicio no tiene pregunta: escríbala después de «##», antes de las llaves.'
    case 'html': return `No se puede usar HTML (${shown(issue.value)}); escriba en Markdown. Si quiere mostrar el signo, póngalo entre acentos graves.`
    case 'braces': return 'No se pueden usar llaves dobles «{{»: la página las tomaría por código. Quite una.'
    case 'too-nested': return 'Aquí hay demasiadas citas o listas una dentro de otra, o demasiada sangría o asteriscos; deje a lo más una cita dentro de una lista.'
    case 'count': return `Se esperaban de ${issue.least} a ${issue.most} ${COUNTED[issue.what]} y hay ${issue.found}.`
    case 'no-list': return 'Falta la lista de este tipo de ejercicio; vea un ejemplo de cada uno en la guía para escribir lecciones.'
    case 'no-heading': return 'Faltan los títulos «###» de este tipo de ejercicio; vea un ejemplo en la guía para escribir lecciones.'
    case 'no-quote': return 'Falta la explicación: una o más líneas que empiecen con «> » después de la lista.'
    case 'out-of-place': return 'Este texto no va aquí. Si explica un punto de la lista, póngale dos espacios y «> » bajo ese punto; si es parte de la pregunta, va antes de la lista.'
    case 'no-why': return `A ${shown(issue.value)} le falta su explicación: agregue debajo una línea con dos espacios y «> ».`
    case 'item-content': return `Bajo ${shown(issue.value)} solo puede ir su explicación, con «> » al comienzo de cada línea.`
    case 'link-in-item': return `${shown(issue.value)} lleva un enlace o una imagen, y ahí se toca para responder; póngalo en la explicación o en la pregunta.`
    case 'not-a-task': return `A ${shown(issue.value)} le falta la casilla: «- [x]» si es correcta, «- [ ]» si no.`
    case 'is-a-task': return `${shown(issue.value)} tiene casilla («[ ]» o «[x]»), y este tipo de ejercicio no lleva; quítela.`
    case 'repeated': return `${shown(issue.value)} está dos veces en el ejercicio; cambie o borre una.`
    case 'no-arrow': return `${shown(issue.value)} no es un par; escriba «izquierda → derecha», o «→ derecha» si sobra. La flecha también puede ser «->».`
    case 'no-points': return `${shown(issue.value)} no es una decisión; escriba «(2) Decisión → #momento», con 0, 1 o 2 puntos.`
    case 'right-options': return issue.kind === 'opcion'
      ? `Debe haber exactamente una opción correcta «[x]», y hay ${issue.found}.`
      : `Debe haber dos o más opciones correctas «[x]» y al menos una «[ ]»; las correctas son ${issue.found}.`
    case 'unknown-key': return `${shown(issue.value)} no se entiende; aquí van «respuesta: 1,25», «tolerancia: 0,01», «unidad: veces» y «si: 0,8».`
    case 'repeated-key': return `«${issue.value}:» está dos veces; deje una.`
    case 'missing-key': return `Falta «- ${issue.value}: …», con coma para los decimales.`
    case 'bad-number': return `${shown(issue.value)} no es un número como se escribe en Chile: coma para decimales y punto para miles, por ejemplo 1.234,5. La tolerancia no puede ser negativa.`
    case 'mistake-is-right': return `El error frecuente ${shown(issue.value)} cae dentro de la tolerancia y contaría como correcto; cambie el error o baje la tolerancia.`
    case 'no-moment-id': return `Al momento ${shown(issue.value)} le falta su nombre: termine el título con «{#nombre}».`
    case 'unknown-moment': return `La decisión lleva a «#${issue.value}» y no hay un momento con ese nombre.`
    case 'unreachable': return `A «#${issue.value}» no llega ninguna decisión; haga que alguna termine en «→ #${issue.value}», o bórrelo.`
    case 'cycle': return `El caso vuelve atrás (${issue.value}); toda decisión debe acercar a un final.`
    case 'no-decision': return 'El primer momento no tiene decisiones; agregue una lista con «- (2) Decisión → #momento».'
    case 'nothing-to-gain': return 'Ningún camino da puntos; ponga (2) o (1) a las decisiones que mejor sirven.'
  }
}

/** Why exercises and lessons do not fit together, without file or line. */
export function placeIssueText(issue: PlaceIssue): string {
  switch (issue.code) {
    case 'other-lesson': return `El encabezado dice «leccion: ${issue.says}», y por su carpeta este archivo es de «${issue.expected}»; deje los dos iguales.`
    case 'no-page': return `No existe la lección docs/modulos/${issue.lesson}.md; créela, o cambie el nombre de este archivo.`
    case 'repeated-id': return `El ejercicio «#${issue.id}» ya existe en ${issue.first}; los nombres son únicos en todo el curso.`
    case 'unplaced': return `El ejercicio «#${issue.id}» no está en su lección; ponga ahí, en una línea sola, <Exercise id="${issue.id}" />.`
    case 'placed-twice': return `El ejercicio «${issue.id}» ya está en la línea ${issue.first}; deje uno.`
    case 'unknown-exercise': return issue.elsewhere
      ? `El ejercicio «${issue.id}» es de otra lección (${issue.elsewhere}); póngalo allá, o cámbielo de archivo.`
      : `No existe el ejercicio «${issue.id}»; escríbalo en ${issue.file}, o borre esta línea.`
    case 'bad-tag': return 'La marca del ejercicio va sola en su línea, así: <Exercise id="nombre" />.'
  }
}

/** Why a link of a text leads nowhere, without file or line. */
export const deadLinkText = (address: string): string => (address.startsWith('/')
  ? `El enlace a «${address}» no lleva a ninguna página; corrija la dirección, o quite el enlace.`
  : `El enlace a «${address}» depende de la página en que está, y el ejercicio se muestra también en otras; escriba la dirección completa, desde «/».`)

/** Why an image of a text cannot be shown, without file or line. */
export const missingImageText = (address: string): string =>
  `La imagen «${address}» no está en docs/public; cópiela ahí y escriba su dirección desde «/», por ejemplo «/imagenes/mapa.png».`
