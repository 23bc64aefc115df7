import { wordList as list } from '../../../exercises/core/text'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const people = (n: number): string => count(n, 'persona', 'personas')
const answers = (n: number): string => count(n, 'respuesta', 'respuestas')

/** Words of the group's result: the room's screen, its projector and its print view. */
export const groupStrings = {
  yesNo: { no: 'No', yes: 'Sí' },
  heading: 'Resultado del grupo',
  otherInstrument: 'El resultado de grupo de este instrumento todavía no se muestra aquí. Las respuestas están a salvo: descargue el respaldo.',
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
  tabs: { label: 'Partes del resultado', levels: 'Niveles', items: 'Ítems y acuerdos', hours: 'Horas', proposal: 'Propuesta' },
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
      `El grupo no conoce ${count(titles.length, 'ítem', 'ítems')}, porque respondió menos de la mitad: ${list(titles)}. No ${titles.length === 1 ? 'cuenta' : 'cuentan'} para el nivel.`,
    'top-without-evidence': (titles: readonly string[]) =>
      `${count(titles.length, 'ítem está', 'ítems están')} en el nivel más alto y nadie anotó con qué se comprueba: ${list(titles)}.`,
    'set-apart': (n: number) => `${n === 1 ? 'Hay una respuesta apartada que no se contó' : `Hay ${n} respuestas apartadas que no se contaron`}: revíselas en la sala.`,
    replaced: (n: number) => `${n === 1 ? 'Una respuesta anterior fue reemplazada por otra más nueva' : `${n} respuestas anteriores fueron reemplazadas por otras más nuevas`} de la misma persona.`,
  },

  levels: {
    agreed: 'Acordado',
    answered: 'Según las respuestas',
    both: 'Hay dos lecturas. La acordada usa los valores que fijó la mesa; la otra, solo lo que respondieron las personas.',
    why: (agreed: boolean) => (agreed ? 'Por qué cada nivel acordado' : 'Por qué cada nivel'),
    setByAgreement: (n: number) => `${count(n, 'ítem fijado', 'ítems fijados')} por acuerdo de la mesa`,
    heldBack: (titles: readonly string[]) => `La suma alcanza para alto, pero ${titles.length === 1 ? 'hay un ítem' : `hay ${titles.length} ítems`} en bajo: ${list(titles)}.`,
    zeros: (titles: readonly string[]) => `En bajo: ${list(titles)}.`,
    product: (several: boolean) => (several ? 'Productos esperados' : 'Producto esperado'),
    how: 'Cómo se calcula',
    rule: [
      'De cada ítem se toma el valor del grupo: se ordenan las respuestas y se elige la del medio; si hay dos, la menor (mediana baja). «No sé» no cuenta. Si respondió menos de la mitad, el grupo no conoce el ítem.',
      'El área es alta si el promedio de sus ítems llega a 1,5 y ninguno está en bajo; es baja si el promedio es menor que 0,75; en los demás casos es media. Con menos de 4 ítems conocidos no se dice ningún nivel.',
      'No hay un nivel general del municipio. Las áreas y los niveles vienen de la fuente (Ortega 2006, §6.2.1); los puntos de corte y la forma de reunir las respuestas son reglas de este kit.',
    ],
  },

  agreement: {
    acuerdo: 'Acuerdo',
    parcial: 'Acuerdo parcial',
    desacuerdo: 'Desacuerdo',
    insuficiente: 'Muy pocas respuestas',
    consensus: (figure: string) => `consenso ${figure}\u00a0de\u00a01`,
    meaning: 'El consenso va de 0 a 1. Es 1 cuando todas las respuestas son iguales y 0 cuando una mitad está en el nivel más bajo y la otra en el más alto. Desde 0,75 se dice acuerdo; desde 0,5, acuerdo parcial; menos, desacuerdo. Con menos de 3 respuestas no se dice nada.',
    meaningTitle: 'Qué significan el valor del grupo y el consenso',
  },

  items: {
    filter: 'Área',
    all: 'Todas',
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
    evidence: (top: number, notes: number) => `${answers(top)} en el nivel más alto; ${notes === 0 ? 'ninguna' : notes} con anotación de respaldo.`,
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
    keys: 'Flechas ← → para cambiar de ítem, Esc para salir. F11 usa toda la pantalla.',
  },

  hours: {
    intro: 'Reparte las horas de acompañamiento entre las áreas, según su nivel acordado: más horas donde hay más por construir.',
    total: 'Horas disponibles',
    totalHint: 'Un número entero. Por ejemplo: 40.',
    weights: 'Peso de cada nivel',
    weightsHint: 'Números enteros. De fábrica: bajo 3, medio 2, alto 1.',
    reset: 'Volver a los pesos de fábrica',
    wrongHours: 'Escriba un número entero de horas, de 0 a 100.000, sin decimales.',
    wrongWeight: 'Escriba un número entero de 0 a 100.',
    table: 'Horas por área',
    area: 'Área',
    level: 'Nivel acordado',
    weightColumn: 'Peso',
    hoursColumn: 'Horas',
    sum: 'Total',
    inHours: (hours: string) => `${hours} h`,
    empty: 'Escriba las horas disponibles para ver el reparto.',
    missing: (areas: readonly string[]) =>
      `Todavía no hay plan: ${areas.length === 1 ? `el área ${areas[0]} no tiene` : `las áreas ${list(areas)} no tienen`} información suficiente. Complete primero el diagnóstico: reciba más respuestas o acuerde en la mesa los valores que faltan.`,
    disputed: (areas: readonly string[]) =>
      `${areas.length === 1 ? `El área ${areas[0]} está` : `Las áreas ${list(areas)} están`} en discusión. Conviene acordar antes los valores de sus ítems; el plan se ajustará solo.`,
    how: 'El reparto usa el método del resto mayor, así que las horas de las áreas suman exactamente el total. Los pesos son una regla de este kit.',
  },

  proposal: {
    intro: 'Qué se hará en cada área, con qué ayuda, qué unidad responde y para cuándo. Parta del producto que se espera según el nivel acordado y ajústelo con la mesa.',
    expected: (level: string) => `Lo que se espera en nivel ${level}`,
    workshop: (title: string) => `Taller: ${title}`,
    workshops: { estrategia: 'Estrategia', estructura: 'Estructura', procesos: 'Procesos', entorno: 'Gestión del entorno' } as Readonly<Record<string, string>>,
    accept: 'Usar esta propuesta',
    acceptAll: 'Usar todas las sugerencias',
    noLevel: 'Esta área no tiene nivel todavía: complete el diagnóstico para ver qué se espera. Puede anotar acciones de todos modos.',
    add: 'Agregar una acción',
    addTo: (area: string) => `Agregar una acción en ${area}`,
    action: 'Acción',
    assistance: 'Tipo de asistencia técnica',
    unit: 'Unidad responsable',
    unitHint: 'Una unidad o un cargo, no el nombre de una persona.',
    due: 'Fecha límite',
    dueIs: (day: string) => `Queda para el ${day}`,
    noDue: 'Sin fecha',
    line: (index: number, area: string) => `Acción ${index} de ${area}`,
    up: 'Subir',
    down: 'Bajar',
    remove: 'Quitar',
    empty: 'Todavía no hay acciones en esta área.',
  },

  paper: {
    title: 'Resultado del diagnóstico organizacional',
    room: 'Sala',
    municipality: 'Municipio',
    respondents: 'Personas que respondieron',
    printed: 'Impreso el',
    levels: 'Nivel por área',
    items: 'Respuestas y acuerdos por ítem',
    item: 'Ítem',
    distribution: 'Respuestas',
    agreement: 'Acuerdo',
    hours: 'Plan de horas',
    proposal: 'Propuesta de intervención',
    dots: 'Cada punto es una respuesta; los círculos vacíos son «No sé» o sin respuesta. La flecha señala el valor del grupo.',
    noProposal: 'Sin acciones anotadas.',
  },
} as const
