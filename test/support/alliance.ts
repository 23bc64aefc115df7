import { answerChecker } from '../../exercises/core/evaluate'
import { defineInstrument } from '../../exercises/core/instrument'

/** A questionnaire about an alliance, small, of each kind of item, for tests of what all of those have in common. */
export const alliance = defineInstrument({
  id: 'alianza-de-prueba', version: 1, code: 30, title: 'Alianza de prueba', about: 'alianza', groupLabel: 'Tema',
  purpose: 'Sirve para probar.', minutes: 1, sources: [], levelSets: [],
  groups: [{
    id: 'tema', title: 'Tema', question: '¿Cómo va la alianza?', source: 'kit', items: [
      { id: 'reuniones', kind: 'scale', title: 'Reuniones', prompt: '¿Se reúne?', origin: 'kit', source: 'kit', options: [
        { value: 0, label: 'No', text: 'No se reúne.' }, { value: 1, label: 'A veces', text: 'Se reúne a veces.' }, { value: 2, label: 'Sí', text: 'Se reúne cada mes.' },
      ] },
      { id: 'acta', kind: 'yes-no', title: 'Acta', prompt: '¿Hay acta?', origin: 'kit', source: 'kit' },
      { id: 'convoca', kind: 'choice', title: 'Convoca', prompt: '¿Quién convoca?', origin: 'kit', source: 'kit', options: [
        { id: 'nadie', label: 'Nadie', text: 'No convoca nadie.' }, { id: 'municipio', label: 'El municipio', text: 'Convoca el municipio.' }, { id: 'todos', label: 'Todos', text: 'Convocan por turnos.' },
      ] },
    ],
  }],
})

const check = answerChecker(alliance)

/** Its rule counts what was answered. */
export const countAnswered = (raw: unknown): { readonly status: 'scored'; readonly result: { readonly answered: number } } => {
  if (check(raw).length > 0) throw new Error('not answers of the test instrument')
  return { status: 'scored', result: { answered: Object.values(raw as object).filter((value) => value !== null).length } }
}
