import { ID, VERSION, type EnvironmentPlan } from './read'

/** A made-up plan of a made-up municipality. */
export const example = (): EnvironmentPlan => ({
  workpiece: ID,
  version: VERSION,
  municipality: null,
  subject: 'Comuna de ejemplo (inventada)',
  processes: [{ id: 'p1', name: 'Acompañar planes de negocio' }, { id: 'p2', name: 'Abrir canales de venta con otros municipios' }],
  groups: [
    {
      id: 'g1', name: 'Municipios vecinos', ours: 'Fechas y lugares para ferias conjuntas', theirs: 'Productores que completen su oferta',
      objectives: [{ term: 'corto', text: 'Calendario acordado' }, { term: 'mediano', text: 'Convenio firmado' }], strategy: 'Partir por dos ferias con un vecino, y mostrar el resultado a los demás',
      responsible: 'Oficina de fomento productivo', process: 'p2',
    },
    {
      id: 'g2', name: 'Servicios públicos de fomento', ours: 'Cupos y asesoría', theirs: 'Postulaciones completas y a tiempo',
      objectives: [{ term: 'corto', text: 'Una contraparte con nombre de cargo en cada servicio' }], strategy: 'Reunión al abrir cada llamado', responsible: 'Dirección de desarrollo comunitario', process: 'p1',
    },
    {
      id: 'g3', name: 'Comercio del centro', ours: 'Vitrinas para los productos locales', theirs: '', objectives: [{ term: 'largo', text: 'Una marca compartida' }],
      strategy: '', responsible: 'Oficina de fomento productivo', process: 'p2',
    },
  ],
})
