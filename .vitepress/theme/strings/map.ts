/** Words of the schematic maps of the sources' data. */
export const mapStrings = {
  regions: 'De qué regiones hablan las fuentes',
  letter: { programa: 'P', iniciativas: 'I', socias: 'A' },
  legend: {
    programa: 'P: municipalidades del programa del Biobío, 2004–2005, según la región de hoy',
    iniciativas: 'I: iniciativas político-institucionales de 2008, según la región que imprime la fuente',
    socias: 'A: municipalidades socias de alguna de las nueve asociaciones de 2024',
  },
  counted: {
    programa: (count: number) => `${count} del programa`,
    iniciativas: (count: number) => (count === 1 ? '1 iniciativa' : `${count} iniciativas`),
    socias: (count: number) => (count === 1 ? '1 municipalidad socia' : `${count} municipalidades socias`),
  },
  column: { region: 'Región', programa: 'Programa', iniciativas: 'Iniciativas', socias: 'Socias' },
  table: 'Las mismas cifras en una tabla',
  total: 'Total',
  note: 'Es un esquema: dice el orden de las regiones y cuál está al lado de cuál. No tiene distancias, superficies ni límites. Se lee de norte a sur, de arriba abajo, y en una pantalla ancha sigue en la columna de la derecha. La Metropolitana está al oriente de Valparaíso.',
  years: 'En 2008 la Región de Ñuble no existía: una iniciativa que la fuente pone en Biobío puede ser de una comuna que hoy es de Ñuble.',
  comunas: {
    titleOf: { 'ortega-2006-comunas': 'En el mapa, comuna por comuna', 'secretarios-2024-miembros': 'En el mapa, comuna por comuna', 'subdere-2009-iniciativas': 'En el mapa, una por una' },
    note: 'Es un esquema dibujado por este kit: no tiene límites, distancias ni superficies. Las regiones y sus provincias, que son las de hoy, van de norte a sur; en cada provincia, arriba está el norte y a la izquierda la costa. El lugar de cada cuadro es aproximado y no viene de la fuente.',
    noteOfRows: 'Es un esquema dibujado por este kit: no tiene límites, distancias ni superficies. Cada cuadro es una iniciativa, en la región que la fuente imprime, con el lugar que nombran su título o quien la presentó. Las regiones van de norte a sur; dentro de una, primero lo del norte y al final lo que no nombra comuna ni provincia.',
    off: 'Con borde cortado y sin color: comunas de la misma región que la lista nombra y que no calzan con lo elegido.',
    offRows: 'Con borde cortado y sin color: iniciativas de la misma región que no calzan con lo elegido.',
    only: 'Solo se dibujan las comunas que la fuente nombra.',
    many: (count: number) => `${count} asociaciones`,
    numbered: (id: string) => `N.º ${id}`,
    said: (province: string, tiles: string) => (province === '' ? `${tiles}.` : `${province}: ${tiles}.`),
    toTable: 'Ir a la tabla',
    none: 'Nada que dibujar con lo que pide.',
  },
} as const
