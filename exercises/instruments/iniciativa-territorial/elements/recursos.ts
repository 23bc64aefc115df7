import { levels } from './levels'

/** What is on the table; where it comes from and how it is obtained is asked in the dimension `recursos-disponibles`. */
export const recursos = {
  id: 'recursos',
  title: 'Recursos puestos al servicio del proyecto',
  question: '¿Con qué personas, dinero y recursos del lugar se cuenta hoy?',
  source: 'subdere-2009 §2.1',
  items: [
    {
      id: 'recursos-personas',
      kind: 'scale',
      title: 'Personas con horas asignadas',
      prompt: '¿Cuántas instituciones u organizaciones asignaron por escrito horas de alguien para la iniciativa?',
      options: levels(
        'Ninguna: nadie tiene horas asignadas por escrito.',
        'Una institución u organización asignó horas por escrito.',
        'Dos o más instituciones u organizaciones asignaron horas por escrito.',
      ),
      verification: 'Convenio, decreto o carta que asigna las horas.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1',
    },
    {
      id: 'recursos-dinero',
      kind: 'scale',
      title: 'Dinero asignado',
      prompt: '¿Hay dinero asignado para las acciones de este año?',
      options: levels(
        'No hay dinero asignado: se postula cuando aparece un fondo.',
        'Hay dinero asignado para una parte de las acciones de este año.',
        'Hay dinero asignado para todas las acciones de este año.',
      ),
      verification: 'Presupuesto o convenio de transferencia.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1',
    },
    {
      id: 'recursos-territorio',
      kind: 'scale',
      title: 'Lo que el lugar aporta',
      prompt: '¿Se apoya en lo que el lugar tiene: naturaleza, cultura, oficios, locales? ¿Con acuerdo de quienes lo cuidan?',
      options: levels(
        'No se ha hecho una lista de lo que el lugar puede aportar.',
        'Hay lista, pero ninguna acción se apoya en ella, o no consta el acuerdo de quienes cuidan ese recurso.',
        'Hay lista, y alguna acción se apoya en ella con acuerdo de quienes cuidan ese recurso.',
      ),
      verification: 'Lista de recursos del lugar y acuerdo con quienes los cuidan.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1',
    },
  ],
} as const
