import { wordList as list } from '../../../exercises/core/text'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const people = (n: number): string => count(n, 'persona', 'personas')
const answers = (n: number): string => count(n, 'respuesta', 'respuestas')

/** Words of the group's result: the room's screen, its projector and its print view. */
export const groupStrings = {
  yesNo: { no: 'No', yes: 'Sí' },
  heading: 'Resultado del grupo',
  people,
  answers,
  list,

  waiting: {
    arrived: (n: number) => (n === 0 ? 'Todavía no llega ninguna respuesta' : `${n === 1 ? 'Ha llegado' : 'Han llegado'} ${answers(n)}`),
    why: 'El resultado se muestra cuando usted lo decide. Espere a que todos respondan: así nadie acomoda su respuesta a la de los demás, y nadie puede deducir la de quien llega al final.',
    reveal: 'Mostrar resultados',
    none: 'Cuando llegue la primera respuesta podrá mostrar los resultados.',
    hide: 'Ocultar resultados',
  },

  respondents: (n: number) => `${n === 1 ? 'Respondió' : 'Respondieron'} ${people(n)}`,
  roles: { autoridad: 'Autoridades', directivo: 'Directivos', funcionario: 'Funcionarios', 'actor-externo': 'Actores externos' },
  rest: 'Otros roles y sin rol indicado',
  print: 'Imprimir el resultado',
  tabs: { label: 'Partes del resultado', levels: 'Niveles', result: 'Resultado', items: 'Ítems y acuerdos', hours: 'Horas', proposal: 'Propuesta' },
  undo: 'Deshacer',
  changed: {
    agreed: 'Se guardó el valor acordado.',
    taken: 'Se quitó el valor acordado.',
    added: 'Se agregó a la propuesta.',
    removed: 'Se quitó una acción de la propuesta.',
    moved: 'Se cambió el orden de la propuesta.',
  },

  notes: {
    title: 'Para leer bien estas cifras',
    'few-people': (n: number) =>
      `${n === 1 ? 'Respondió una persona' : `Respondieron ${n} personas`}. Con menos de seis, las cifras de acuerdo solo sirven para iniciar la conversación.`,
    'unknown-items': (titles: readonly string[]) =>
      `El grupo no conoce ${count(titles.length, 'ítem', 'ítems')}, porque respondió menos de la mitad: ${list(titles)}. No ${titles.length === 1 ? 'cuenta' : 'cuentan'} para el resultado.`,
    'top-without-evidence': (titles: readonly string[]) =>
      `${count(titles.length, 'ítem está', 'ítems están')} en la opción más alta y nadie anotó con qué se comprueba: ${list(titles)}.`,
    'set-apart': (n: number) => `${n === 1 ? 'Hay una respuesta apartada que no se contó' : `Hay ${n} respuestas apartadas que no se contaron`}: revíselas en la sala.`,
    replaced: (n: number) => `${n === 1 ? 'Una respuesta anterior fue reemplazada por otra más nueva' : `${n} respuestas anteriores fueron reemplazadas por otras más nuevas`} de la misma persona.`,
  },

  levels: {
    agreed: 'Acordado',
    answered: 'Según las respuestas',
    both: 'Hay dos lecturas. La acordada usa los valores que fijó la mesa; la otra, solo lo que respondieron las personas.',
    why: (agreed: boolean, levels: boolean) => (levels ? (agreed ? 'Por qué cada nivel acordado' : 'Por qué cada nivel') : 'Por qué este resultado'),
    setByAgreement: (n: number) => `${count(n, 'ítem fijado', 'ítems fijados')} por acuerdo de la mesa`,
    changedLevel: (level: string) => `Según las respuestas solas sería ${level}.`,
    changedFigure: (figure: string) => `Según las respuestas solas: ${figure}.`,
    onlyAgreed: 'Según las respuestas solas no estaría en esta lista.',
    next: (several: boolean) => (several ? 'Próximos pasos' : 'Próximo paso'),
    figureIs: (header: string) => `${header}:`,
    noRows: 'No hay nada que mostrar aquí con estas respuestas.',
    none: '—',
    how: 'Cómo se calcula',
  },

  /** How the answers of a group become one value, by what the definition asks (`support/group/careful.ts`). */
  careful: {
    scale: {
      lower: 'De cada ítem se toma el valor del grupo: se ordenan las respuestas y se elige la del medio; si hay dos, la menor (mediana baja).',
      upper: 'De cada ítem se toma el valor del grupo: se ordenan las respuestas y se elige la del medio; si hay dos, la mayor (mediana alta), porque aquí un valor más alto es una peor noticia.',
      both: 'De cada ítem se toma el valor del grupo: se ordenan las respuestas y se elige la del medio; si hay dos, la menor (mediana baja), salvo donde un valor más alto es una peor noticia: ahí se elige la mayor (mediana alta).',
    },
    choice: 'Donde se elige entre opciones, se ordenan según el orden en que aparecen y se toma la del medio; si hay dos, la que aparece antes.',
    yesNo: 'Donde se responde sí o no, el valor es «Sí» cuando más de la mitad de quienes respondieron dijo que sí; si no, es «No».',
    unknown: '«No sé» no cuenta. Si respondió menos de la mitad, el grupo no conoce el ítem.',
    upperItem: 'Aquí un valor más alto es una peor noticia: si hay dos respuestas en el medio, se toma la mayor.',
  },

  agreement: {
    acuerdo: 'Acuerdo',
    parcial: 'Acuerdo parcial',
    desacuerdo: 'Desacuerdo',
    insuficiente: 'Muy pocas respuestas',
    consensus: (figure: string) => `consenso ${figure}\u00a0de\u00a01`,
    meaning: 'El consenso va de 0 a 1. Es 1 cuando todas las respuestas son iguales y 0 cuando una mitad eligió el valor más bajo y la otra el más alto. Desde 0,75 se dice acuerdo; desde 0,5, acuerdo parcial; menos, desacuerdo. Con menos de 3 respuestas no se dice nada.',
    meaningTwo: 'En los ítems de dos opciones decide la mayoría: con tres cuartos o más de las respuestas se dice acuerdo; con dos tercios, acuerdo parcial; con menos, desacuerdo.',
    meaningTitle: 'Qué significan el valor del grupo y el consenso',
  },

  items: {
    all: 'Todo',
    pending: 'Solo lo que falta acordar',
    shown: (n: number, total: number) => (n === total ? `${total} ítems, del más discutido al menos` : `${n} de ${total} ítems, del más discutido al menos`),
    none: 'Con este filtro no queda ningún ítem.',
    noneDisputed: 'No queda ningún ítem por acordar aquí.',
    unknown: 'No sé',
    counted: (n: number, nulls: number) => `${answers(n)}${nulls === 0 ? '' : `; ${people(nulls)} con «No sé» o sin respuesta`}.`,
    groupValue: 'Valor del grupo',
    groupUnknown: 'El grupo no lo conoce: respondió menos de la mitad',
    agreedMark: 'Acordado',
    noAnswers: 'Nadie respondió',
    byRole: 'Ver por rol',
    byRoleNote: 'Se muestran solo los roles con 3 respuestas o más, y solo si quienes quedan también son 3 o más o ninguno.',
    describes: 'Qué describe cada valor',
    verification: 'Con qué se comprueba',
    talk: 'Para conversar',
    project: 'Proyectar',
    projectItem: (title: string) => `Proyectar «${title}»`,
    evidence: (top: number, notes: number) => `${answers(top)} en la opción más alta; ${notes === 0 ? 'ninguna' : notes} con anotación de respaldo.`,
  },

  agree: {
    title: 'Valor acordado',
    start: 'Acordar un valor',
    change: 'Cambiar',
    resume: 'Seguir con el acuerdo a medias',
    take: 'Quitar',
    save: 'Guardar el acuerdo',
    cancel: 'Cancelar',
    value: '¿Qué valor acuerda la mesa?',
    reason: 'Motivo',
    reasonHint: 'En una frase: qué se vio o se supo en la conversación. Sin nombres de personas.',
    dissent: 'Opinión distinta',
    dissentHint: 'Lo que quieran dejar escrito quienes lo ven de otra forma. Sin nombres de personas.',
    optional: 'opcional',
    beside: 'Las respuestas no cambian: el acuerdo se guarda al lado.',
    reasonIs: (reason: string) => `Motivo: ${reason}`,
    dissentIs: (dissent: string) => `Opinión distinta: ${dissent}`,
    issues: {
      'value-missing': 'Elija uno de los valores.',
      'reason-missing': 'Escriba el motivo: sin él, quien lea el informe no sabrá por qué.',
      'reason-long': 'El motivo es muy largo: acórtelo a 300 letras.',
      'dissent-long': 'El texto es muy largo: acórtelo a 300 letras.',
    },
  },

  projector: {
    title: (index: number, total: number) => `Ítem ${index} de ${total}`,
    previous: 'Anterior',
    next: 'Siguiente',
    close: 'Salir de la proyección',
    step: (index: number, total: number) => `${index} de ${total}`,
    page: (page: number, pages: number) => `${page} de ${pages}`,
    hidden: 'Los resultados se muestran cuando todas las personas hayan respondido.',
    blank: 'Pantalla en negro. Cualquier tecla vuelve.',
    count: 'Proyectar el conteo',
    keys: 'Flechas o Av Pág y Re Pág para avanzar y volver, Inicio y Fin para los extremos, B para la pantalla en negro, Esc para salir. F11 usa toda la pantalla.',
  },

  hours: {
    intro: (label: string) => `Reparte las horas de acompañamiento por ${label}, según el nivel acordado: más horas donde hay más por construir.`,
    total: 'Horas disponibles',
    totalHint: 'Un número entero. Por ejemplo: 40.',
    weights: 'Peso de cada nivel',
    weightsHint: (defaults: string) => `Números enteros. De fábrica: ${defaults}.`,
    reset: 'Volver a los pesos de fábrica',
    wrongHours: 'Escriba un número entero de horas, de 0 a 100.000, sin decimales.',
    wrongWeight: 'Escriba un número entero de 0 a 100.',
    table: (label: string) => `Horas por ${label}`,
    level: 'Nivel acordado',
    weightColumn: 'Peso',
    hoursColumn: 'Horas',
    sum: 'Total',
    inHours: (hours: string) => `${hours} h`,
    empty: 'Escriba las horas disponibles para ver el reparto.',
    missing: (rows: readonly string[]) =>
      `Todavía no hay plan: ${list(rows)} no ${rows.length === 1 ? 'tiene' : 'tienen'} información suficiente. Reciba más respuestas o acuerde en la mesa los valores que faltan.`,
    disputed: (rows: readonly string[]) =>
      `Hay desacuerdo en ${list(rows)}. Conviene acordar antes los valores de sus ítems; el plan se ajustará solo.`,
    how: 'El reparto usa el método del resto mayor, así que las horas suman exactamente el total. Los pesos son una regla de este kit.',
  },

  proposal: {
    intro: (label: string | null) => `Qué se hará${label === null ? '' : ` en cada ${label}`}, con qué ayuda, qué unidad responde y para cuándo. Parta de lo que se espera según el resultado acordado y ajústelo con la mesa.`,
    expected: (level: string) => `Lo que se espera en nivel ${level}`,
    suggested: 'Lo que sugiere el resultado',
    strays: 'Otras acciones',
    straysText: 'Vienen de una parte que este resultado no tiene.',
    accept: 'Usar esta propuesta',
    acceptAll: 'Usar todas las sugerencias',
    noLevel: 'Aquí falta información todavía: reciba más respuestas para ver qué se espera. Puede anotar acciones de todos modos.',
    noSuggestion: 'El resultado no sugiere nada aquí. Puede anotar acciones de todos modos.',
    add: 'Agregar una acción',
    addTo: (row: string) => `Agregar una acción en ${row}`,
    action: 'Acción',
    assistance: 'Tipo de asistencia técnica',
    unit: 'Unidad responsable',
    unitHint: 'Una unidad o un cargo, no el nombre de una persona.',
    due: 'Fecha límite',
    dueIs: (day: string) => `Queda para el ${day}`,
    noDue: 'Sin fecha',
    line: (index: number, row: string) => `Acción ${index} de ${row}`,
    up: 'Subir',
    down: 'Bajar',
    remove: 'Quitar',
    empty: 'Todavía no hay acciones aquí.',
  },

  paper: {
    title: (instrument: string) => `Resultado: ${instrument}`,
    room: 'Sala',
    municipality: 'Municipio',
    respondents: 'Personas que respondieron',
    printed: 'Impreso el',
    items: 'Respuestas y acuerdos por ítem',
    item: 'Ítem',
    distribution: 'Respuestas',
    agreement: 'Acuerdo',
    hours: 'Plan de horas',
    proposal: (declared: boolean) => (declared ? 'Propuesta de intervención' : 'Propuesta de trabajo'),
    dots: 'Cada punto es una respuesta; los círculos vacíos son «No sé» o sin respuesta. La flecha señala el valor del grupo.',
    noProposal: 'Sin acciones anotadas.',
  },
} as const
