import { ID, VERSION, type Structure } from './read'

/** A made-up proposal of a made-up municipality. */
export const example = (): Structure => ({
  workpiece: ID,
  version: VERSION,
  municipality: null,
  subject: 'Comuna de ejemplo (inventada)',
  units: [{ id: 'u1', name: 'Oficina de fomento productivo' }, { id: 'u2', name: 'Secretaría comunal de planificación' }, { id: 'u3', name: 'Rentas y patentes' }],
  criteria: [
    { id: 'c1', text: 'Dividir por tipo de cliente: productores, turismo, comercio', keep: true, why: 'Cada cliente tiene una sola puerta de entrada' },
    { id: 'c2', text: 'Una unidad por cada programa que llega', keep: false, why: 'El mismo productor termina atendido por cuatro personas' },
  ],
  responsibilities: [
    { id: 'r1', text: 'Acompañar planes de negocio', process: 'p1', unit: 'u1', holder: 'contrata' },
    { id: 'r2', text: 'Llevar el calendario de ferias con otros municipios', process: 'p2', unit: 'u1', holder: 'honorarios' },
    { id: 'r3', text: 'Entregar los permisos de feria', process: 'p2', unit: 'u3', holder: 'planta' },
    { id: 'r4', text: 'Ligar las metas al presupuesto', process: 'p3', unit: 'u2', holder: 'planta' },
  ],
  coordination: [{ id: 'k1', units: ['u1', 'u3'], how: 'Reunión antes de cada feria', frequency: 'mensual' }, { id: 'k2', units: ['u1', 'u2'], how: 'Revisión de metas', frequency: 'trimestral' }],
  processes: [{ id: 'p1', name: 'Acompañar planes de negocio' }, { id: 'p2', name: 'Ordenar las ferias' }, { id: 'p3', name: 'Planificar y revisar' }],
})
