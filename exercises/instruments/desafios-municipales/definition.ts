import { defineInstrument } from '../../core/instrument'
import { definicionesEstrategicas, estructuras, procesos, productosServicios } from './challenges/inward'
import { culturaAsociativa, entorno, institucionalidad, logicaTerritorial } from './challenges/outward'

/**
 * The eight challenges of municipalities for local development (ortega-2006 §3.2). The source names them and says that some can be
 * taken on by the municipality and others need other institutions; the two scales, their answers and the quadrants are this kit's.
 */
export const definition = defineInstrument({
  id: 'desafios-municipales',
  version: 1,
  code: 8,
  title: 'Desafíos municipales',
  about: 'municipio',
  groupLabel: 'Desafío',
  purpose: 'Muestra cuál de ocho desafíos conviene tomar primero, según lo que pasó y lo que el municipio puede decidir.',
  minutes: 15,
  sources: ['ortega-2006 §3.2'],
  levelSets: [{
    id: 'cuadrante',
    levels: [
      { id: 'actuar-ahora', label: 'Actuar ahora', tone: 'high' },
      { id: 'gestionar-con-otros', label: 'Gestionar con otros', tone: 'middle' },
      { id: 'mantener', label: 'Mantener', tone: 'low' },
      { id: 'observar', label: 'Observar', tone: 'neutral' },
    ],
    // Kinds without rank: what each one means for a challenge is said in its outline.
    ordered: false,
    groups: [],
  }],
  groups: [
    entorno, institucionalidad, logicaTerritorial, culturaAsociativa, definicionesEstrategicas, estructuras, productosServicios, procesos,
  ],
})
