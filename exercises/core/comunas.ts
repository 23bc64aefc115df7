/** The one door to the comunas of Chile: who they are, what a code brought from outside stands for, and how to find one. */
export { COMUNAS, PROVINCES, REGIONS, comunaByCode, municipalityStatus } from './comunas-list'
export type { Comuna, Division, MunicipalityStatus } from './comunas-list'
export { comunaNamed, searchComunas } from './comunas-search'
export { LONGEST_COMUNA, comunaBegun } from './comunas-typed'
export { foldText } from './text'
