/** Words of the site itself: menus, search, notices of the whole site. */
export const siteStrings = {
  title: 'Diplomado DEL y Redes',
  description: 'Curso y herramientas libres para el desarrollo económico local en los municipios de Chile.',
} as const
