import { levels } from './levels'

export const innovacion = {
  id: 'innovacion',
  title: 'Flexibilidad e innovación en la gestión',
  question: '¿Se adaptan instrumentos, se crean instancias y se guarda memoria de lo hecho?',
  source: 'subdere-2009 §2.2, §4.2.5, Cuadro 1, Cuadro 5',
  items: [
    {
      id: 'innovacion-instrumentos',
      kind: 'scale',
      title: 'Instrumentos adaptados',
      prompt: '¿Se adaptó o creó algún instrumento, como una ordenanza, un reglamento, unas bases o un convenio?',
      options: levels(
        'Programas y normas se usan tal como llegan.',
        'Alguno se adaptó en la práctica, sin escrito.',
        'Alguno se adaptó o creó por escrito.',
      ),
      verification: 'La ordenanza, el reglamento, las bases o el convenio.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.5, Cuadro 1',
    },
    {
      id: 'innovacion-organos',
      kind: 'scale',
      title: 'Instancias nuevas',
      prompt: '¿Se creó una instancia, como una mesa, un consejo, una oficina o una corporación, y funciona?',
      options: levels(
        'No se creó ninguna instancia.',
        'Se creó sin acto formal, o no ha sesionado ni atendido en doce meses.',
        'Se creó con acto formal y sesionó o atendió en los últimos doce meses.',
      ),
      verification: 'Decreto o estatuto, y actas o registro de atención.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.5 c, Cuadro 1',
    },
    {
      id: 'innovacion-memoria',
      kind: 'scale',
      title: 'Memoria de lo intentado',
      prompt: '¿Consta que se miró qué se intentó antes, y se escribió lo aprendido?',
      options: levels(
        'No consta que se mirara qué se intentó antes ni se escribió lo aprendido.',
        'Consta una de las dos cosas, o las dos sin un documento que otros equipos puedan leer.',
        'Constan las dos, en un documento que otros equipos pueden leer.',
      ),
      verification: 'Ficha de la experiencia.',
      origin: 'fuente',
      source: 'subdere-2009 §4.2.5 d, §5.2',
    },
  ],
} as const
