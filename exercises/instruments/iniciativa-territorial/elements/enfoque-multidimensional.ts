import { levels } from './levels'

/** Areas of §2.1 (social, productive, environmental, cultural, institutional) and of §4 (infrastructure); ours is what counts as one. */
const VERIFICATION = 'Informe, foto con fecha o rendición de la acción.'

export const enfoqueMultidimensional = {
  id: 'enfoque-multidimensional',
  title: 'Mirada de conjunto',
  question: 'En los últimos doce meses, ¿en qué áreas hubo al menos una acción realizada, y se trabajó entre áreas?',
  source: 'subdere-2009 §2.1, §4, Cuadro 4',
  items: [
    {
      id: 'enfoque-social',
      kind: 'yes-no',
      title: 'Área social',
      prompt: '¿Hubo alguna acción realizada en lo social: salud, educación, cuidados, vivienda o seguridad?',
      verification: VERIFICATION,
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 4',
    },
    {
      id: 'enfoque-productiva',
      kind: 'yes-no',
      title: 'Área productiva',
      prompt: '¿Hubo alguna acción realizada en lo productivo: empleo, ventas, formalización o turismo?',
      verification: VERIFICATION,
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 4',
    },
    {
      id: 'enfoque-infraestructura',
      kind: 'yes-no',
      title: 'Área de infraestructura',
      prompt: '¿Hubo alguna acción realizada en infraestructura: caminos, agua, conectividad o espacios públicos?',
      verification: VERIFICATION,
      origin: 'fuente',
      source: 'subdere-2009 §4, Cuadro 4',
    },
    {
      id: 'enfoque-ambiental',
      kind: 'yes-no',
      title: 'Área ambiental',
      prompt: '¿Hubo alguna acción realizada en lo ambiental: residuos, agua, bosque, energía o clima?',
      verification: VERIFICATION,
      origin: 'fuente',
      source: 'subdere-2009 §2.1',
    },
    {
      id: 'enfoque-cultural',
      kind: 'yes-no',
      title: 'Área cultural',
      prompt: '¿Hubo alguna acción realizada en lo cultural: identidad, memoria, patrimonio o lengua?',
      verification: VERIFICATION,
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 4',
    },
    {
      id: 'enfoque-institucional',
      kind: 'yes-no',
      title: 'Área institucional',
      prompt: '¿Hubo alguna acción realizada en lo institucional: una unidad, una ordenanza, un convenio o equipos formados?',
      verification: VERIFICATION,
      origin: 'fuente',
      source: 'subdere-2009 §2.1',
    },
    {
      id: 'enfoque-interrelacion',
      kind: 'scale',
      title: 'Trabajo entre áreas',
      prompt: '¿Las áreas trabajan juntas? Si se toca una sola, marque «No sé / no aplica».',
      options: levels(
        'Cada área trabaja por separado: ni reuniones ni acciones comunes.',
        'Hay reuniones entre áreas, sin una acción común.',
        'Alguna acción se diseñó entre dos áreas y rinde cuentas a las dos.',
      ),
      verification: 'Acta de la reunión entre áreas y ficha de la acción común.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 4',
    },
  ],
} as const
