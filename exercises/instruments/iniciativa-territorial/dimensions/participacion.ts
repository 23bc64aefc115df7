import { levels } from './levels'

export const participacion = {
  id: 'participacion',
  title: 'Participación ciudadana',
  question: '¿En qué instancias y momentos participa la comunidad, y hasta dónde decide?',
  source: 'subdere-2009 §2.2, §4.2.4, Cuadro 1, Cuadro 5',
  items: [
    {
      id: 'participacion-instancias',
      kind: 'scale',
      title: 'Instancias',
      prompt: 'En los últimos doce meses, ¿de cuántas clases fueron las instancias: mesa, asamblea, taller, cabildo, plaza ciudadana, consulta, comité?',
      options: levels(
        'No hubo ninguna instancia en los últimos doce meses.',
        'Hubo instancias de una sola clase en los últimos doce meses.',
        'Hubo instancias de dos clases o más en los últimos doce meses.',
      ),
      verification: 'Convocatorias y listas de asistencia.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.4, Cuadro 5',
    },
    {
      id: 'participacion-momentos',
      kind: 'scale',
      title: 'Momentos',
      prompt: '¿En cuántos de estos momentos participó la comunidad: diagnóstico, diseño, decisión, ejecución, evaluación?',
      options: levels(
        'Participó en un momento o en ninguno.',
        'Participó en dos momentos.',
        'Participó en tres momentos o más.',
      ),
      verification: 'Acta de cada momento.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.4 b',
    },
    {
      id: 'participacion-profundidad',
      kind: 'scale',
      title: 'Hasta dónde decide',
      prompt: '¿Hasta dónde llega lo que la comunidad puede decidir?',
      options: levels(
        'No participa, o se le informa.',
        'Se le pregunta y decide la institución.',
        'Alguna materia se resuelve como la comunidad decida, y un documento obliga a cumplirlo.',
      ),
      verification: 'Ordenanza, bases o convenio que obliga.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.4 d, Cuadro 5',
    },
  ],
} as const
