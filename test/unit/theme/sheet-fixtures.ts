import { defineInstrument } from '../../../exercises/core/instrument'
import { newSheet } from '../../../.vitepress/theme/support/sheet/edit'

const scale = <const Id extends string>(id: Id) => ({
  id, kind: 'scale', title: id, prompt: id, origin: 'kit', source: 'test',
  options: [{ value: 0, label: 'Bajo', text: 'b' }, { value: 1, label: 'Medio', text: 'm' }, { value: 2, label: 'Alto', text: 'a' }],
}) as const

/** A small instrument with one item of each kind, to test what is generic over definitions. */
export const definition = defineInstrument({
  id: 'prueba', version: 2, code: 31, title: 'Prueba', about: 'municipio', groupLabel: 'Grupo', purpose: '', minutes: 1, sources: [], levelSets: [],
  groups: [
    { id: 'uno', title: 'Uno', question: '', source: '', items: [scale('escala'), scale('otra-escala')] },
    { id: 'dos', title: 'Dos', question: '', source: '', items: [
      { id: 'si-no', kind: 'yes-no', title: '', prompt: '', origin: 'kit', source: 'test' },
      { id: 'opciones', kind: 'choice', title: '', prompt: '', origin: 'kit', source: 'test',
        options: [{ id: 'una', label: 'Una', text: '' }, { id: 'otra', label: 'Otra', text: '' }] },
    ] },
  ],
})

export const blank = newSheet(definition, 'r-7f3a00', 1000)
