import { levels } from './levels'

export const proyectoComun = {
  id: 'proyecto-comun',
  title: 'Proyecto común',
  question: '¿Es un proyecto de varios, o el proyecto de uno al que otros se suman?',
  source: 'subdere-2009 §2.1, Cuadro 4',
  items: [
    {
      id: 'proyecto-objetivo',
      kind: 'scale',
      title: 'Objetivo común por escrito',
      prompt: '¿Está escrito qué quieren lograr juntos?',
      options: levels(
        'No hay objetivo común por escrito: cada institución la describe con sus propios fines.',
        'Hay un objetivo común por escrito, pero lo aprobó una sola institución.',
        'Hay un objetivo común por escrito, aprobado o firmado por dos o más instituciones u organizaciones.',
      ),
      verification: 'Acta, convenio o protocolo de acuerdo con el objetivo.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 3',
    },
    {
      id: 'proyecto-origen',
      kind: 'scale',
      title: 'De dónde salió',
      prompt: '¿De dónde salió la iniciativa?',
      options: levels(
        'Llegó definida desde un ministerio, servicio o programa, y se ejecuta como venía.',
        'Llegó definida desde fuera y aquí se le cambió alguna acción, público o lugar.',
        'La propuso alguien del territorio, o aquí se rehízo su objetivo antes de empezar.',
      ),
      verification: 'Primera acta, bases o correo de origen.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1',
    },
    {
      id: 'proyecto-construccion',
      kind: 'scale',
      title: 'Quiénes decidieron los objetivos',
      prompt: '¿Quiénes decidieron los objetivos?',
      options: levels(
        'Una sola institución; las demás se enteraron después.',
        'Una institución, después de oír a otras; o varias instituciones, sin organizaciones del territorio.',
        'En conjunto, organizaciones del territorio y autoridades o servicios que resuelven sobre él.',
      ),
      verification: 'Listas de asistencia y acta de la reunión en que se decidieron.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 4',
    },
  ],
} as const
