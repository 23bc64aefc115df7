/**
 * The actor map (fernandez-2009 §II, §III.2–5; secretarios-2024 §4): who takes part in a network, what each one does and gives,
 * and who is tied to whom. Actors are organisations, units and posts, never people by name.
 */

export const SECTORS = ['publico', 'sociedad-civil', 'mercado', 'otro'] as const
export type Sector = (typeof SECTORS)[number]
/** Those that the source looks for in every experience; the fourth holds what it counts apart. */
export const MAIN_SECTORS = ['publico', 'sociedad-civil', 'mercado'] as const satisfies readonly Sector[]

export const SECTOR_LABELS: Readonly<Record<Sector, string>> = {
  publico: 'Sector público',
  'sociedad-civil': 'Sociedad civil',
  mercado: 'Empresas y productores',
  otro: 'Otros',
}

/** The seventeen types of Tabla 3 by sector, and two of this kit for what that table leaves out. */
export const TYPES = [
  'municipio', 'corporacion-municipal', 'escuela-liceo', 'consultorio', 'servicio-sectorial', 'gobierno-interior-regional', 'ministerio-seremi', 'otra-publica',
  'fundacion-corporacion', 'organizacion-territorial-funcional', 'organizacion-indigena', 'gremio-sindicato', 'iglesia', 'otra-sociedad-civil',
  'organizacion-productiva', 'asociacion-empresarial', 'empresa',
  'red-mixta', 'organismo-internacional',
] as const
export type ActorType = (typeof TYPES)[number]

export const SECTOR_OF: Readonly<Record<ActorType, Sector>> = {
  municipio: 'publico',
  'corporacion-municipal': 'publico',
  'escuela-liceo': 'publico',
  consultorio: 'publico',
  'servicio-sectorial': 'publico',
  'gobierno-interior-regional': 'publico',
  'ministerio-seremi': 'publico',
  'otra-publica': 'publico',
  'fundacion-corporacion': 'sociedad-civil',
  'organizacion-territorial-funcional': 'sociedad-civil',
  'organizacion-indigena': 'sociedad-civil',
  'gremio-sindicato': 'sociedad-civil',
  iglesia: 'sociedad-civil',
  'otra-sociedad-civil': 'sociedad-civil',
  'organizacion-productiva': 'mercado',
  'asociacion-empresarial': 'mercado',
  empresa: 'mercado',
  'red-mixta': 'otro',
  'organismo-internacional': 'otro',
}

export const TYPE_LABELS: Readonly<Record<ActorType, string>> = {
  municipio: 'Municipio o asociación de municipios',
  'corporacion-municipal': 'Corporación municipal',
  'escuela-liceo': 'Escuela o liceo',
  consultorio: 'Consultorio',
  'servicio-sectorial': 'Servicio público sectorial',
  'gobierno-interior-regional': 'Gobierno interior o gobierno regional',
  'ministerio-seremi': 'Ministerio o SEREMI',
  'otra-publica': 'Otra repartición pública',
  'fundacion-corporacion': 'Fundación o corporación',
  'organizacion-territorial-funcional': 'Organización territorial o funcional',
  'organizacion-indigena': 'Organización indígena',
  'gremio-sindicato': 'Gremio o sindicato',
  iglesia: 'Iglesia',
  'otra-sociedad-civil': 'Otra organización de la sociedad civil',
  'organizacion-productiva': 'Organización productiva',
  'asociacion-empresarial': 'Asociación empresarial',
  empresa: 'Empresa',
  'red-mixta': 'Red mixta',
  'organismo-internacional': 'Organismo internacional',
}

export const LEVELS = ['central', 'regional', 'provincial', 'intercomunal', 'local', 'sublocal'] as const
export type Level = (typeof LEVELS)[number]
export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  central: 'Central', regional: 'Regional', provincial: 'Provincial', intercomunal: 'Intercomunal', local: 'Local', sublocal: 'Sublocal',
}

export const ROLES = ['toma-decisiones', 'financiamiento', 'asistencia-tecnica', 'capacitacion', 'logistica', 'difusion', 'beneficiario', 'otro'] as const
export type ActorRole = (typeof ROLES)[number]
export const ROLE_LABELS: Readonly<Record<ActorRole, string>> = {
  'toma-decisiones': 'Toma decisiones',
  financiamiento: 'Financia',
  'asistencia-tecnica': 'Da asistencia técnica',
  capacitacion: 'Capacita',
  logistica: 'Apoya en logística',
  difusion: 'Difunde',
  beneficiario: 'Recibe el beneficio',
  otro: 'Otro rol',
}

export const ROLE_KINDS = ['principales', 'implementacion', 'apoyo', 'beneficiario', 'otro'] as const
export type RoleKind = (typeof ROLE_KINDS)[number]
export const ROLE_KIND_OF: Readonly<Record<ActorRole, RoleKind>> = {
  'toma-decisiones': 'principales',
  financiamiento: 'principales',
  'asistencia-tecnica': 'implementacion',
  capacitacion: 'implementacion',
  logistica: 'apoyo',
  difusion: 'apoyo',
  beneficiario: 'beneficiario',
  otro: 'otro',
}
export const ROLE_KIND_LABELS: Readonly<Record<RoleKind, string>> = {
  principales: 'Principales', implementacion: 'De implementación', apoyo: 'De apoyo', beneficiario: 'Beneficiarios', otro: 'Otros',
}

export const CONTRIBUTIONS = ['dinero', 'recursos-humanos', 'respaldo-politico', 'instalaciones', 'materiales-equipos', 'contactos', 'otro'] as const
export type Contribution = (typeof CONTRIBUTIONS)[number]
export const STRATEGIC_CONTRIBUTIONS: ReadonlySet<Contribution> = new Set(['dinero', 'recursos-humanos', 'respaldo-politico'])
export const CONTRIBUTION_LABELS: Readonly<Record<Contribution, string>> = {
  dinero: 'Dinero',
  'recursos-humanos': 'Recursos humanos',
  'respaldo-politico': 'Respaldo político',
  instalaciones: 'Instalaciones',
  'materiales-equipos': 'Materiales y equipos',
  contactos: 'Contactos',
  otro: 'Otro aporte',
}

/** Why an ally is strategic (§III.5). */
export const REASONS = ['respaldo-politico', 'recursos', 'convoca', 'servicios-especializados', 'capacitacion', 'otro'] as const
export type Reason = (typeof REASONS)[number]
export const REASON_LABELS: Readonly<Record<Reason, string>> = {
  'respaldo-politico': 'Da respaldo político',
  recursos: 'Tiene recursos que importan',
  convoca: 'Convoca a quienes hay que incluir',
  'servicios-especializados': 'Presta servicios especializados',
  capacitacion: 'Ayuda a capacitar',
  otro: 'Otra razón',
}

export const TIE_KINDS = ['informacion', 'recursos', 'acuerdo-formal'] as const
export type TieKind = (typeof TIE_KINDS)[number]
export const TIE_KIND_LABELS: Readonly<Record<TieKind, string>> = { informacion: 'Información', recursos: 'Recursos', 'acuerdo-formal': 'Acuerdo formal' }
