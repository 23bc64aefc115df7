import { ID, VERSION, type Process, type Processes } from './read'

type Rest = Pick<Process, 'area' | 'kind' | 'client' | 'product' | 'objective' | 'stages' | 'indicators' | 'unit'>

const process = (id: string, name: string, more: Rest): Process => ({ id, name, ...more })

/** Made-up processes of a made-up municipality. */
export const example = (): Processes => ({
  workpiece: ID,
  version: VERSION,
  municipality: null,
  subject: 'Comuna de ejemplo (inventada)',
  areas: ['Desarrollo de capacidades', 'Gestión del entorno', 'Fortalecimiento institucional'],
  products: ['Plan de negocio acompañado', 'Permiso para vender en feria', 'Puntos de venta conjuntos'],
  processes: [
    process('p1', 'Acompañar planes de negocio', {
      area: 'Desarrollo de capacidades', kind: 'negocio', client: 'Emprendimientos de turismo', product: 'Plan de negocio acompañado', objective: 'Que cada plan termine en una decisión de inversión',
      stages: ['Convocatoria', 'Diagnóstico del negocio', 'Plan', 'Seguimiento'], indicators: [{ name: 'Planes terminados', unit: 'planes al año', baseline: 12, target: 30, frequency: 'trimestral' }], unit: 'Oficina de fomento productivo',
    }),
    process('p2', 'Ordenar las ferias', {
      area: 'Desarrollo de capacidades', kind: 'negocio', client: 'Productores de hortalizas', product: 'Permiso para vender en feria', objective: 'Que nadie espere más de una semana por su permiso',
      stages: ['Convocatoria', 'Inscripción', 'Asignación de puestos'], indicators: [{ name: 'Días de espera', unit: 'días', baseline: 21, target: 7, frequency: 'mensual' }], unit: 'Rentas y patentes',
    }),
    process('p3', 'Abrir canales de venta con otros municipios', {
      area: 'Gestión del entorno', kind: 'negocio', client: 'Productores de hortalizas', product: 'Puntos de venta conjuntos', objective: 'Vender fuera de la comuna todo el año',
      stages: ['Acuerdo entre municipios', 'Calendario'], indicators: [{ name: 'Ferias conjuntas', unit: 'ferias al año', baseline: 1, target: 4, frequency: 'semestral' }], unit: 'Oficina de fomento productivo',
    }),
    process('p4', 'Formar al equipo', {
      area: 'Fortalecimiento institucional', kind: 'soporte', client: '', product: '', objective: 'Que el equipo sepa acompañar negocios', stages: ['Plan de formación'],
      indicators: [{ name: 'Personas formadas', unit: 'personas', baseline: 2, target: 6, frequency: 'anual' }], unit: 'Recursos humanos',
    }),
  ],
})
