import { defineInstrument } from '../../core/instrument'
import { stage } from './stages'

const SOURCE = 'fernandez-2009 §III.4, Tabla 9'

/**
 * Citizen participation in one policy, programme or initiative, stage by stage and by its purpose (fernandez-2009 Tabla 9), and
 * how deep it goes (the two levels that subdere-2009 §4.2.4 tells apart, and names of this kit for the others).
 */
export const definition = defineInstrument({
  id: 'participacion-ciudadana',
  version: 1,
  code: 7,
  title: 'Participación ciudadana',
  about: 'iniciativa',
  groupLabel: 'Momento',
  purpose: 'Muestra en qué etapas de una iniciativa participó la comunidad, para qué, y qué mecanismo sirve para dar el paso siguiente.',
  minutes: 10,
  sources: [SOURCE, 'subdere-2009 §4.2.4'],
  levelSets: [{
    id: 'profundidad',
    levels: [
      { id: 'sin-participacion', label: 'Sin participación', tone: 'low' },
      { id: 'informativa', label: 'Informativa', tone: 'low' },
      { id: 'ejecutora', label: 'Ejecutora', tone: 'middle' },
      { id: 'consultiva', label: 'Consultiva', tone: 'middle' },
      { id: 'vinculante', label: 'Vinculante', tone: 'high' },
    ],
    ordered: true,
    groups: [],
  }],
  groups: [
    {
      id: 'preparar',
      title: 'Antes de decidir',
      question: '¿Supo la comunidad, y ayudó a ver el problema y a pensar la respuesta?',
      source: SOURCE,
      items: [
        stage('informacion', {
          title: 'Información',
          prompt: '¿Qué supo la comunidad de esta iniciativa, y a tiempo para qué?',
          none: 'A la comunidad no se le informó, o lo supo cuando ya estaba hecho.',
          serving: 'A la comunidad se le avisó lo que debía saber para asistir, postular o recibir algo ya resuelto.',
          deciding: 'La comunidad supo a tiempo qué se iba a resolver, quién y con cuánto dinero, y hubo ante quién preguntar o reclamar.',
          verification: 'Avisos, publicaciones y actas con su fecha, y las preguntas o reclamos que se recibieron.',
        }),
        stage('diagnostico', {
          title: 'Diagnóstico y agenda',
          prompt: '¿Quién definió qué problema se iba a abordar y qué iba primero?',
          none: 'El equipo o la autoridad definió el problema y el orden, sin preguntar a la comunidad.',
          serving: 'La comunidad entregó datos u opiniones, y el equipo o la autoridad definió el problema y el orden.',
          deciding: 'La comunidad definió junto con el equipo el problema o el orden, y así quedó escrito.',
          verification: 'Informe de diagnóstico, y actas con lo que la comunidad puso en él.',
        }),
        stage('formulacion', {
          title: 'Formulación',
          prompt: '¿Quién pensó las acciones, sus lugares y sus plazos?',
          none: 'El equipo o quien lo asesora pensó las acciones, sin mostrarlas a la comunidad.',
          serving: 'A la comunidad se le mostró una propuesta hecha para que la comentara, y el equipo resolvió qué cambiar.',
          deciding: 'La comunidad escribió acciones con el equipo, y al menos una de las suyas quedó en la versión final.',
          verification: 'Versiones de la propuesta, y la acción que vino de la comunidad.',
        }),
      ],
    },
    {
      id: 'decidir',
      title: 'Al decidir',
      question: '¿Pesó la comunidad en lo que se resolvió, y obligaba a cumplir?',
      source: SOURCE,
      items: [
        stage('decision', {
          title: 'Decisión',
          prompt: '¿Qué papel tuvo la comunidad cuando se resolvió qué hacer y con qué dinero?',
          none: 'La autoridad o el servicio resolvió, sin que la comunidad opinara antes.',
          serving: 'La comunidad opinó antes, y resolvió otro: la autoridad, el concejo o el servicio.',
          deciding: 'La comunidad votó o acordó lo que se haría, o tuvo puestos con voto donde se resolvió.',
          verification: 'Acta de la votación, del acuerdo o de la sesión en que se resolvió.',
        }),
        {
          id: 'vinculante',
          kind: 'yes-no',
          title: 'Obligación de cumplir',
          prompt: '¿Había un texto escrito antes (bases, ordenanza o acuerdo del concejo) que obligaba a cumplir lo que la comunidad resolviera? Si no resolvió nada, marque «No sé / no aplica».',
          verification: 'Bases, ordenanza o acuerdo del concejo, con fecha anterior a la decisión.',
          backed: true,
          origin: 'fuente',
          source: 'subdere-2009 §4.2.4',
        },
      ],
    },
    {
      id: 'hacer',
      title: 'Después de decidir',
      question: '¿Hizo la comunidad una parte, y ayudó a ver qué resultó?',
      source: SOURCE,
      items: [
        stage('implementacion', {
          title: 'Implementación',
          prompt: '¿Qué hizo la comunidad cuando la iniciativa se llevó a cabo?',
          none: 'La comunidad no hizo nada en ella, salvo recibir lo que se hizo.',
          serving: 'La comunidad puso trabajo, lugares o difusión en tareas que otros definieron.',
          deciding: 'La comunidad tuvo a cargo una tarea o un recurso, y resolvió cómo hacerla o en qué usarlo.',
          verification: 'Convenio, acta o rendición que muestra qué tuvo a cargo.',
        }),
        stage('evaluacion', {
          title: 'Evaluación y reformulación',
          prompt: '¿Quién revisó qué resultó y qué había que cambiar?',
          none: 'Nadie revisó los resultados, o los revisó el equipo sin la comunidad.',
          serving: 'La comunidad respondió preguntas o contó su experiencia, y otros sacaron las conclusiones.',
          deciding: 'La comunidad sacó conclusiones con el equipo, y por al menos una de ellas se cambió algo.',
          verification: 'Informe o acta de la revisión, y lo que se cambió por ella.',
        }),
      ],
    },
  ],
})
