import { defineInstrument } from '../../core/instrument'

/**
 * Nine variables of one alliance (fernandez-2009 §III.6, the table of conditions). Variables and options come from that table; the
 * wording, the twelve months and the documents are this kit's. Options go from the lowest model to the highest.
 */
const choice = <const Id extends string, const Options extends readonly { readonly id: string; readonly label: string; readonly text: string }[]>(
  id: Id, title: string, prompt: string, verification: string, options: Options,
) => ({ id, kind: 'choice', title, prompt, options, verification, origin: 'fuente', source: 'fernandez-2009 §III.6' } as const)

/** The four models, from the least shared to the most. Their order is that of the table. */
const MODELS = [
  { id: 'vertical', label: 'Vertical', tone: 'neutral' },
  { id: 'consultativo', label: 'Consultativo', tone: 'low' },
  { id: 'colaborativo', label: 'Colaborativo', tone: 'middle' },
  { id: 'territorializado', label: 'Territorializado', tone: 'high' },
] as const

export const definition = defineInstrument({
  id: 'modelo-articulacion',
  version: 1,
  code: 2,
  title: 'Modelo de articulación',
  about: 'alianza',
  groupLabel: 'Tema',
  purpose: 'Muestra a cuál de cuatro modelos se parece más una alianza, según quién decide en ella y qué hace en conjunto.',
  minutes: 10,
  sources: ['fernandez-2009 §III.6, §IV'],
  levelSets: [{ id: 'modelo', ordered: true, levels: MODELS, groups: [] }],
  groups: [
    {
      id: 'forma',
      title: 'Acuerdos y espacios',
      question: '¿Qué acuerdos hay entre los integrantes, y para qué se reúnen?',
      source: 'fernandez-2009 §III.6',
      items: [
        choice('institucionalizacion', 'Institucionalización',
          '¿Cómo son los acuerdos de cooperación entre los integrantes?',
          'Convenios, decretos o estatutos vigentes, y actas del año pasado y de este.', [
            { id: 'puntuales', label: 'Puntuales', text: 'Se acuerda caso a caso, para una actividad, y al terminarla no queda nada acordado para después.' },
            { id: 'sistematicos', label: 'Sistemáticos', text: 'Los acuerdos siguen o se repiten de un año a otro, pero ningún documento firmado y vigente dice a qué se obliga cada integrante.' },
            { id: 'formalizados', label: 'Formalizados', text: 'Un convenio, un decreto o un estatuto vigente dice a qué se obliga cada integrante.' },
          ]),
        choice('espacios', 'Espacios de articulación',
          '¿Para qué se reunieron los integrantes en los últimos doce meses? Elija lo más avanzado que ocurrió.',
          'Tablas y actas de las reuniones de los últimos doce meses.', [
            { id: 'informacion', label: 'Informarse', text: 'Para intercambiar información: cada integrante contó lo que hacía o pidió datos a los demás.' },
            { id: 'agenda', label: 'Armar la agenda', text: 'Para elegir qué temas van primero, o para opinar sobre una política o un programa mientras se diseñaba.' },
            { id: 'formulacion-gestion', label: 'Formular y gestionar', text: 'Para formular en conjunto una política o un proyecto de desarrollo, y para gestionarlo entre varios integrantes.' },
            { id: 'evaluacion-control', label: 'Evaluar y controlar', text: 'Para evaluar en conjunto lo que se había formulado y gestionado, y para controlar que se cumpliera lo acordado.' },
          ]),
      ],
    },
    {
      id: 'roles',
      title: 'Quién decide y quién ejecuta',
      question: '¿Quiénes toman las decisiones y ponen el dinero, y quiénes ejecutan o apoyan?',
      source: 'fernandez-2009 §III.6',
      items: [
        choice('rol-regional', 'Papel del nivel regional o sectorial',
          '¿Qué papel tiene el nivel regional o sectorial, como el gobierno regional, un servicio público o una SEREMI?',
          'Resoluciones y transferencias, y actas de la instancia que decide.', [
            { id: 'concentra', label: 'Concentra', text: 'Las decisiones principales, o el dinero, están en sus manos, y los demás integrantes se ajustan a lo que resuelve.' },
            { id: 'comparte', label: 'Comparte', text: 'Es parte de una instancia en que varios integrantes deciden en conjunto, también sobre el dinero.' },
          ]),
        choice('rol-local', 'Papel del nivel local',
          '¿Qué papel tienen los municipios y las demás instituciones del nivel local?',
          'Actas de la instancia que decide, con sus integrantes, y convenios de ejecución.', [
            { id: 'ejecuta', label: 'Ejecuta o apoya', text: 'Ejecutan o apoyan lo que otros decidieron: convocan, prestan espacios, atienden a la gente o aplican un programa.' },
            { id: 'decide', label: 'Decide', text: 'Son parte de una instancia en que varios integrantes deciden en conjunto, también sobre el dinero.' },
          ]),
        choice('rol-sociedad-civil', 'Papel de la sociedad civil',
          '¿Qué papel tienen las organizaciones de la sociedad civil? Elija lo más avanzado que ocurrió en los últimos doce meses.',
          'Listas de asistencia y actas, con lo que plantearon y lo que se acordó.', [
            { id: 'apoya', label: 'Apoya o no participa', text: 'No participan, o solo apoyan y ejecutan actividades que otros definieron.' },
            { id: 'informa', label: 'Informa', text: 'Entregan información o responden consultas, pero los temas los fijan otros.' },
            { id: 'incide-agenda', label: 'Incide en la agenda', text: 'Un tema que ellas plantearon quedó entre los que trabaja la alianza, pero no son parte de la instancia que decide.' },
            { id: 'decide', label: 'Decide', text: 'Son parte de la instancia en que se toman las decisiones o se define el financiamiento.' },
          ]),
      ],
    },
    {
      id: 'practica',
      title: 'Lo que hacen en conjunto',
      question: '¿Con qué regularidad funciona la alianza, qué sabe hacer y qué acuerda?',
      source: 'fernandez-2009 §III.6',
      items: [
        choice('funcionamiento', 'Funcionamiento',
          '¿Con qué regularidad funcionó la alianza en los últimos doce meses?',
          'Calendario de reuniones, y actas o listas de asistencia.', [
            { id: 'puntual', label: 'Puntual', text: 'Se activó para una ocasión, como una actividad o una emergencia, o tuvo menos de tres reuniones con fecha fijada de antemano.' },
            { id: 'sistematico', label: 'Sistemático', text: 'Tuvo tres reuniones o más con fecha fijada de antemano, hubiera o no una actividad que las pidiera.' },
          ]),
        choice('capacidades', 'Capacidades creadas',
          '¿Qué ha aprendido a hacer en conjunto la alianza? Elija lo más avanzado que ocurre hoy.',
          'Fichas de proyectos, diagnósticos, planes y presupuestos hechos en conjunto.', [
            { id: 'ninguna', label: 'Ninguna todavía', text: 'No hay tareas que dos integrantes o más hagan en conjunto.' },
            { id: 'operativas', label: 'Operativas', text: 'Dos integrantes o más se reparten tareas o hacen proyectos, cada uno con su propio diagnóstico o su propio camino.' },
            { id: 'comunes', label: 'Visiones e interacción', text: 'Además de repartirse tareas, comparten un diagnóstico y un camino, acordados entre varios organismos o con la ciudadanía.' },
            { id: 'gestion', label: 'Gestión', text: 'Además de compartir diagnóstico y camino, planifican, presupuestan y evalúan en un mismo proceso.' },
          ]),
        choice('acuerdos', 'Tipo de acuerdos',
          '¿De qué tratan los acuerdos que hay entre los integrantes? Elija lo más avanzado que está vigente.',
          'Actas, convenios o resoluciones con los acuerdos vigentes.', [
            { id: 'ninguno', label: 'Ninguno', text: 'No hay ningún acuerdo vigente entre dos integrantes o más.' },
            { id: 'informacion-capital-humano', label: 'Información y capacitación', text: 'Tratan de informar y difundir, o de capacitar a las personas.' },
            { id: 'cambio-situacion', label: 'Cambiar una situación', text: 'Tratan de cambiar una situación del territorio, con medidas, proyectos o financiamiento comprometidos.' },
            { id: 'cambio-organizacional-legal', label: 'Cambiar instituciones o reglas', text: 'Tratan de cambiar cómo se organiza una institución, o de cambiar una regla con una medida legal.' },
          ]),
        choice('participacion', 'Participación de la ciudadanía',
          '¿Qué alcance tiene la participación de la ciudadanía en la alianza? Elija lo más avanzado de los últimos doce meses.',
          'Convocatorias y actas, y el acto que recoge lo que la gente resolvió.', [
            { id: 'informativa', label: 'No hay, o solo informa', text: 'No hay mecanismos de participación, o los que hay solo entregan información.' },
            { id: 'consulta', label: 'Consulta', text: 'Se pregunta a la gente o se la convoca para algo ya definido, y su respuesta no obliga.' },
            { id: 'vinculante-agenda', label: 'Vinculante en la agenda', text: 'La gente elige temas o prioridades, y la alianza está obligada a trabajarlos.' },
            { id: 'vinculante-gestion', label: 'Vinculante en la gestión', text: 'Lo que la gente resuelve obliga a la alianza, y además se gestiona en conjunto con ella.' },
          ]),
      ],
    },
  ],
})
