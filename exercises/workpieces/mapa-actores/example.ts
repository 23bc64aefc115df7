import { ID, VERSION, type Actor, type ActorMap, type Tie } from './read'

type Row = Pick<Actor, 'id' | 'name' | 'type' | 'level' | 'roles' | 'contributions'> & Partial<Pick<Actor, 'convener' | 'ally' | 'why'>>

const actor = (row: Row): Actor => ({ convener: false, ally: false, why: [], ...row })
const tie = (from: string, to: string, kind: Tie['kind']): Tie => ({ from, to, kind })

/** A made-up table for water in a made-up comuna. */
export const example = (): ActorMap => ({
  workpiece: ID,
  version: VERSION,
  municipality: null,
  subject: 'Mesa por el agua (ejemplo inventado)',
  actors: [
    actor({ id: 'a1', name: 'Oficina de fomento productivo', type: 'municipio', level: 'local', convener: true, roles: ['toma-decisiones', 'logistica'], contributions: ['recursos-humanos', 'instalaciones'] }),
    actor({ id: 'a2', name: 'Secretaría comunal de planificación', type: 'municipio', level: 'local', roles: ['toma-decisiones'], contributions: ['recursos-humanos'] }),
    actor({ id: 'a3', name: 'Programa de riego del servicio agrícola', type: 'servicio-sectorial', level: 'regional', roles: ['financiamiento', 'asistencia-tecnica'], contributions: ['dinero', 'recursos-humanos'], ally: true, why: ['recursos', 'servicios-especializados'] }),
    actor({ id: 'a4', name: 'Gobierno regional, división de fomento', type: 'gobierno-interior-regional', level: 'regional', roles: ['financiamiento'], contributions: ['dinero', 'respaldo-politico'], ally: true, why: ['respaldo-politico'] }),
    actor({ id: 'a5', name: 'Comité de agua potable rural El Maitén', type: 'organizacion-territorial-funcional', level: 'sublocal', roles: ['toma-decisiones', 'beneficiario'], contributions: ['contactos'], ally: true, why: ['convoca'] }),
    actor({ id: 'a6', name: 'Comité de agua potable rural Los Boldos', type: 'organizacion-territorial-funcional', level: 'sublocal', roles: ['beneficiario'], contributions: [] }),
    actor({ id: 'a7', name: 'Junta de vecinos La Vega', type: 'organizacion-territorial-funcional', level: 'sublocal', roles: ['difusion'], contributions: ['contactos'] }),
    actor({ id: 'a8', name: 'Comunidad indígena del estero', type: 'organizacion-indigena', level: 'local', roles: ['toma-decisiones'], contributions: ['respaldo-politico'] }),
    actor({ id: 'a9', name: 'Cooperativa de hortaliceras', type: 'organizacion-productiva', level: 'local', roles: ['difusion', 'beneficiario'], contributions: ['recursos-humanos'] }),
    actor({ id: 'a10', name: 'Asociación de canalistas', type: 'asociacion-empresarial', level: 'intercomunal', roles: ['toma-decisiones'], contributions: ['materiales-equipos', 'contactos'], ally: true, why: ['recursos', 'convoca'] }),
    actor({ id: 'a11', name: 'Liceo agrícola', type: 'escuela-liceo', level: 'local', roles: ['capacitacion'], contributions: ['recursos-humanos', 'instalaciones'] }),
    actor({ id: 'a12', name: 'Empresa de perforación de pozos', type: 'empresa', level: 'provincial', roles: ['asistencia-tecnica'], contributions: ['otro'] }),
  ],
  ties: [
    tie('a1', 'a2', 'acuerdo-formal'), tie('a1', 'a3', 'recursos'), tie('a1', 'a3', 'informacion'), tie('a1', 'a5', 'informacion'), tie('a1', 'a7', 'informacion'),
    tie('a1', 'a9', 'recursos'), tie('a1', 'a10', 'informacion'), tie('a1', 'a11', 'acuerdo-formal'), tie('a2', 'a4', 'recursos'), tie('a3', 'a4', 'informacion'),
    tie('a3', 'a10', 'recursos'), tie('a3', 'a11', 'informacion'), tie('a5', 'a6', 'informacion'), tie('a5', 'a8', 'acuerdo-formal'), tie('a9', 'a10', 'informacion'),
    tie('a8', 'a10', 'informacion'),
  ],
})
