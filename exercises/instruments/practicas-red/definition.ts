import { defineInstrument } from '../../core/instrument'
import { actors } from './challenges/actors'
import { work } from './challenges/work'
import { activacion } from './practices/activacion'
import { desactivacion } from './practices/desactivacion'
import { encuadre } from './practices/encuadre'
import { innovacion } from './practices/innovacion'
import { movilizacion } from './practices/movilizacion'
import { sintesis } from './practices/sintesis'

/**
 * Practice of whoever manages a network (secretarios-2024, Tabla 1 and chapters 4 and 5): six practices and ten challenges. The
 * source gives practices, challenges and which answers which; it is qualitative, with nine interviews, so that the items' wording,
 * the shares, the consequences and the levels are this kit's. Items speak of the network and its team, never of a person.
 */
export const definition = defineInstrument({
  id: 'practicas-red',
  version: 1,
  code: 5,
  title: 'Prácticas de red',
  about: 'red',
  groupLabel: 'Tema',
  purpose: 'Muestra qué prácticas sostienen a una red o asociación de municipios, y cuáles faltan frente a los desafíos que tiene.',
  notice: 'Quien hace de secretaría ejecutiva es una persona que todos reconocen. Si responde un grupo, debe saber antes qué se pregunta, quiénes responden y quién verá el resultado. No es una evaluación de desempeño.',
  minutes: 30,
  sources: ['secretarios-2024 §1.III, §1.IV, §4, §5, Tabla 1'],
  levelSets: [{
    id: 'nivel-de-practica',
    levels: [
      { id: 'incipiente', label: 'Incipiente', tone: 'low' },
      { id: 'en-desarrollo', label: 'En desarrollo', tone: 'middle' },
      { id: 'consolidada', label: 'Consolidada', tone: 'high' },
    ],
    ordered: true,
    groups: ['activacion', 'desactivacion', 'encuadre', 'movilizacion', 'sintesis', 'innovacion'],
  }],
  groups: [
    activacion,
    desactivacion,
    encuadre,
    movilizacion,
    sintesis,
    innovacion,
    {
      id: 'desafios',
      title: 'Desafíos',
      question: '¿Qué dificultades tuvo la red en los últimos doce meses, y qué consecuencia tuvo cada una? Si fueron varias, marque la más grave.',
      source: 'secretarios-2024 §1.III, §4.II, Tabla 1',
      items: [...actors, ...work],
    },
  ],
})
