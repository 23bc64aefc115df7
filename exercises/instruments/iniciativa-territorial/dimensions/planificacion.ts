import { levels } from './levels'

export const planificacion = {
  id: 'planificacion',
  title: 'Planificación',
  question: '¿Cómo se hizo el plan: con qué método, mirando qué lugares y con quiénes?',
  source: 'subdere-2009 §2.2, §4.2.3, Cuadro 1, Cuadro 5',
  items: [
    {
      id: 'planificacion-metodo',
      kind: 'scale',
      title: 'Método del plan',
      prompt: '¿Hay un plan con diagnóstico, objetivos, método y forma de seguimiento?',
      options: levels(
        'No hay plan, o es solo una planilla o matriz de actividades, o le faltan el diagnóstico o los objetivos.',
        'Hay plan con diagnóstico y objetivos, pero no dice cómo se hizo o cómo se le dará seguimiento.',
        'Hay plan y lo dice todo, de modo que otro equipo podría repetirlo.',
      ),
      verification: 'El documento del plan.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.3, Cuadro 5',
    },
    {
      id: 'planificacion-territorial',
      kind: 'scale',
      title: 'Mirada por sectores',
      prompt: '¿El plan distingue sectores del territorio y hace cosas distintas en ellos?',
      options: levels(
        'El plan trata el área como una sola, o no hay plan.',
        'La divide en sectores con datos, con las mismas acciones para todos.',
        'La divide en sectores y hay acciones distintas, con actores de cada uno.',
      ),
      verification: 'Plan por sector y mapa.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.3, Cuadro 4',
    },
    {
      id: 'planificacion-participativa',
      kind: 'scale',
      title: 'Con quiénes se hizo',
      prompt: '¿Quiénes hicieron el plan, y lo han vuelto a revisar?',
      options: levels(
        'Lo hizo un equipo o una consultora sin reuniones con los actores, o no hay plan.',
        'Los actores opinaron, o decidieron en una instancia que no ha vuelto a revisarlo.',
        'Los actores decidieron en una instancia común que ya lo revisó al menos una vez.',
      ),
      verification: 'Actas de la instancia que decidió y de su revisión.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.3, Cuadro 5',
    },
  ],
} as const
