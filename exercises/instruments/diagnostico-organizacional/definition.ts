import { defineInstrument } from '../../core/instrument'

const options = [
  { value: 0, label: 'Bajo', text: 'BORRADOR' },
  { value: 1, label: 'Medio', text: 'BORRADOR' },
  { value: 2, label: 'Alto', text: 'BORRADOR' },
] as const

const draft = <const Id extends string>(id: Id) =>
  ({ id, kind: 'scale', title: id, prompt: id, options, origin: 'fuente', source: 'ortega-2006 §6.2.1' }) as const

// BORRADOR: replaced by the written definition before anything is published.
export const definition = defineInstrument({
  id: 'diagnostico-organizacional',
  version: 1,
  code: 1,
  title: 'Diagnóstico organizacional',
  purpose: 'Qué tan preparado está el municipio para el fomento productivo, área por área.',
  minutes: 20,
  sources: ['ortega-2006 §6.2.1'],
  levelSets: [{ id: 'nivel-de-area', levels: ['bajo', 'medio', 'alto'], perGroup: true }],
  groups: [
    { id: 'estrategia', title: 'Estrategia', question: '', source: 'ortega-2006 §6.2.1', items: [
      draft('estrategia-mision'), draft('estrategia-objetivos'), draft('estrategia-lineamientos'),
      draft('estrategia-clientes'), draft('estrategia-difusion'), draft('estrategia-respaldo')] },
    { id: 'estructura', title: 'Estructura', question: '', source: 'ortega-2006 §6.2.1', items: [
      draft('estructura-unidad'), draft('estructura-criterio'), draft('estructura-responsabilidades'),
      draft('estructura-coordinacion'), draft('estructura-equipo'), draft('estructura-nivel')] },
    { id: 'procesos', title: 'Procesos', question: '', source: 'ortega-2006 §6.2.1', items: [
      draft('procesos-identificados'), draft('procesos-cliente-producto'), draft('procesos-indicadores'),
      draft('procesos-registro'), draft('procesos-coordinacion'), draft('procesos-revision')] },
    { id: 'productos', title: 'Productos y servicios', question: '', source: 'ortega-2006 §6.2.1', items: [
      draft('productos-oferta'), draft('productos-coherencia'), draft('productos-propios'),
      draft('productos-alianzas'), draft('productos-cobertura'), draft('productos-resultados')] },
  ],
})
