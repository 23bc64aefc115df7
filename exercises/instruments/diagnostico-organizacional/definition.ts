import { defineInstrument } from '../../core/instrument'
import { LOW_MIDDLE_HIGH } from '../../core/levels'
import { estrategia } from './areas/estrategia'
import { estructura } from './areas/estructura'
import { procesos } from './areas/procesos'
import { productos } from './areas/productos'

/**
 * Organisational diagnosis for *fomento productivo* (ortega-2006 §6.2.1): four areas of six items. The source gives the
 * areas, the subjects and the three levels; the descriptors, with their documents, terms and frequencies, are this kit's.
 * Items with `origin: 'kit'` have no support of their own there: their `source` is what the decision leans on.
 */
export const definition = defineInstrument({
  id: 'diagnostico-organizacional',
  version: 1,
  code: 1,
  title: 'Diagnóstico organizacional',
  reportTitle: 'Diagnóstico organizacional de fomento productivo',
  about: 'municipio',
  groupLabel: 'Área',
  purpose: 'Muestra qué tan preparado está el municipio para el fomento productivo, área por área.',
  minutes: 25,
  sources: ['ortega-2006 §3.2, §4–6'],
  levelSets: [{
    id: 'nivel-de-area', levels: LOW_MIDDLE_HIGH, ordered: true, groups: ['estrategia', 'estructura', 'procesos', 'productos'],
  }],
  groups: [estrategia, estructura, procesos, productos],
})
