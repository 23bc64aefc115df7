/** Words of the site itself: menus, search, what is the same on every page. The configuration uses them too. */
export const siteStrings = {
  title: 'Diplomado DEL y Redes',
  description: 'Curso y herramientas libres para el desarrollo económico local en los municipios de Chile.',
  footer: {
    licences: 'Código con licencia MIT; contenido con CC BY 4.0. Los derechos de las cinco fuentes siguen siendo de sus autores.',
    privacy: 'Nada de lo que usted responde sale de este equipo, salvo que usted lo comparta.',
  },
  /** For a browser that runs no scripts. */
  noScript: 'Su navegador no ejecuta JavaScript: este sitio así solo se puede leer e imprimir. Para responder, guardar o abrir una sala, actívelo y recargue la página.',
  skip: 'Ir al contenido',
  outline: 'En esta página',
  menu: 'Menú',
  /** In the sidebar: pages of the learner's own. */
  ownPages: 'Su estudio',
  /** Of what is kept of a municipality, in the sidebar of the other sections. */
  ownWork: 'Su trabajo',
  top: 'Volver arriba',
  previous: 'Anterior',
  next: 'Siguiente',
  theme: 'Apariencia',
  toLight: 'Usar colores claros',
  toDark: 'Usar colores oscuros',
  copyCode: 'Copiar código',
  anchor: (heading: string) => `Enlace a «${heading}»`,
  blocks: { info: 'Información', note: 'Nota', tip: 'Consejo', important: 'Importante', warning: 'Atención', danger: 'Cuidado', caution: 'Precaución', details: 'Detalles' },
  /** In place of English that VitePress has fixed in its templates. */
  fixed: {
    mainNavigation: 'Navegación principal',
    sidebarNavigation: 'Páginas de esta sección',
    extraNavigation: 'Más opciones',
    mobileNavigation: 'Menú de navegación',
    pager: 'Página anterior y siguiente',
  },
  search: {
    open: 'Buscar',
    title: 'Buscar en el sitio',
    label: '¿Qué busca?',
    hint: 'Con o sin tildes. Con las flechas se elige y con Enter se abre.',
    loading: 'Preparando la búsqueda…',
    failed: 'No se pudo cargar la búsqueda. Revise la conexión y vuelva a abrirla; si sigue igual, recargue la página.',
    none: (text: string) => `Nada encontrado para «${text}». Pruebe con otra palabra o con una más corta.`,
    found: (count: number) => (count === 1 ? '1 resultado' : `${count} resultados`),
  },
} as const
