import { levels } from './levels'

/** The source's four lines of sustainability, one item each: read one by one, besides their level. */
export const sostenibilidad = {
  id: 'sostenibilidad',
  title: 'Sostenibilidad: cuatro líneas',
  question: '¿Qué permite pensar que esto seguirá: recursos, compromiso, un organismo, algo formal?',
  source: 'subdere-2009 §4, Cuadro 3',
  items: [
    {
      id: 'sostenibilidad-recursos',
      kind: 'scale',
      title: 'Recursos para lo que sigue',
      prompt: '¿Hay recursos para después del período en curso?',
      options: levels(
        'No hay recursos para después del período en curso.',
        'Se pidieron o prometieron, sin documento.',
        'Un documento compromete recursos para el período siguiente.',
      ),
      verification: 'Convenio, presupuesto aprobado o resolución.',
      origin: 'fuente',
      source: 'subdere-2009 §4, Cuadro 3',
    },
    {
      id: 'sostenibilidad-compromiso',
      kind: 'scale',
      title: 'Compromiso de los actores',
      prompt: '¿Siguen los actores que partieron?',
      options: levels(
        'La mayoría de quienes partieron ya no asiste.',
        'La mayoría asiste, sin haber renovado por escrito su compromiso en doce meses.',
        'La mayoría asiste y renovó por escrito su compromiso en doce meses.',
      ),
      verification: 'Listas de asistencia y cartas o actas de compromiso.',
      origin: 'fuente',
      source: 'subdere-2009 §4, Cuadro 3',
    },
    {
      id: 'sostenibilidad-organismo',
      kind: 'scale',
      title: 'Organismo que permanece',
      prompt: '¿Hay un organismo a cargo que siga aunque termine el programa o se vaya una persona?',
      options: levels(
        'No hay un organismo a cargo.',
        'Lo hay sin acto formal, o depende de un programa con término o de una persona.',
        'Lo hay con acto formal y no depende de un programa ni de una sola persona.',
      ),
      verification: 'Decreto, estatuto o reglamento del organismo.',
      origin: 'fuente',
      source: 'subdere-2009 §4, Cuadro 3',
    },
    {
      id: 'sostenibilidad-formalizacion',
      kind: 'scale',
      title: 'Manera de trabajar formalizada',
      prompt: '¿Dónde está escrita la manera de trabajar de la iniciativa?',
      options: levels(
        'No está escrita.',
        'Está en un manual, protocolo o acta.',
        'Está en una ordenanza, un reglamento, el PLADECO u otro instrumento aprobado por la autoridad.',
      ),
      verification: 'El documento donde está escrita.',
      origin: 'fuente',
      source: 'subdere-2009 §4, Cuadro 3',
    },
  ],
} as const
