import { defineInstrument } from '../../core/instrument'
import { LOW_MIDDLE_HIGH } from '../../core/levels'
import { articulacion } from './dimensions/articulacion'
import { innovacion } from './dimensions/innovacion'
import { participacion } from './dimensions/participacion'
import { planificacion } from './dimensions/planificacion'
import { recursosDisponibles } from './dimensions/recursos-disponibles'
import { sostenibilidad } from './dimensions/sostenibilidad'
import { enfoqueMultidimensional } from './elements/enfoque-multidimensional'
import { procesoPlanificado } from './elements/proceso-planificado'
import { proyectoComun } from './elements/proyecto-comun'
import { recursos } from './elements/recursos'

/**
 * Does this initiative build territorial development? Four elements (subdere-2009 §2.1), five dimensions of management (§2.2,
 * Cuadro 1) and four lines of sustainability (Cuadro 3). The source has categories and tendencies of 29 initiatives; items,
 * descriptors, periods, levels and cut-offs are this kit's. The terms that it uses twice (resources, planning) are asked once each.
 */
export const definition = defineInstrument({
  id: 'iniciativa-territorial',
  version: 1,
  code: 6,
  title: 'Iniciativa territorial',
  about: 'iniciativa',
  groupLabel: 'Aspecto',
  purpose: 'Muestra qué tiene y qué le falta a una iniciativa para construir desarrollo del territorio y sostenerse.',
  minutes: 30,
  sources: ['subdere-2009 §2.1, §2.2, §4, Cuadro 1, Cuadro 3, Cuadro 4, Cuadro 5'],
  levelSets: [{
    id: 'nivel-de-iniciativa',
    levels: LOW_MIDDLE_HIGH,
    ordered: true,
    groups: [
      'proyecto-comun', 'proceso-planificado', 'recursos', 'enfoque-multidimensional',
      'articulacion', 'recursos-disponibles', 'planificacion', 'participacion', 'innovacion', 'sostenibilidad',
    ],
  }],
  groups: [
    proyectoComun, procesoPlanificado, recursos, enfoqueMultidimensional,
    articulacion, recursosDisponibles, planificacion, participacion, innovacion, sostenibilidad,
  ],
})
