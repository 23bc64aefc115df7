import { ID, VERSION, type Objective, type StrategicMap } from './read'

type Indicator = Objective['indicators'][number]

const indicator = (name: string, unit: string, baseline: number, target: number | null, frequency: Indicator['frequency']): Indicator => ({ name, unit, baseline, target, frequency })
const objective = (id: string, perspective: Objective['perspective'], text: string, supports: string[], indicators: Indicator[] = []): Objective =>
  ({ id, perspective, text, supports, indicators })

/** A made-up map of a made-up municipality. */
export const example = (): StrategicMap => ({
  workpiece: ID,
  version: VERSION,
  municipality: null,
  subject: 'Comuna de ejemplo (inventada)',
  clients: ['Productores de hortalizas', 'Emprendimientos de turismo', 'Comercio del centro'],
  objectives: [
    objective('o1', 'mision', 'Que los negocios pequeños de la comuna vendan más y se sostengan', [], [indicator('Negocios acompañados que siguen abiertos a los dos años', '%', 52, 65, 'anual')]),
    objective('o2', 'clientes', 'Productores que venden sin intermediarios', ['o1']),
    objective('o3', 'clientes', 'Emprendimientos de turismo formales y visibles', ['o1']),
    objective('o4', 'procesos', 'Acompañar planes de negocio de principio a fin', ['o2', 'o3'], [indicator('Planes terminados', 'planes al año', 12, 30, 'trimestral')]),
    objective('o5', 'procesos', 'Abrir canales de venta con otros municipios', ['o2'], [indicator('Ferias conjuntas', 'ferias al año', 1, null, 'semestral')]),
    objective('o6', 'personas', 'Equipo que sabe acompañar negocios', ['o4']),
    objective('o7', 'personas', 'Acuerdos con servicios públicos vigentes', ['o4', 'o5']),
  ],
  uses: ['presupuesto', 'revision-trimestral'],
})
