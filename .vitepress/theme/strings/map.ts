/** Words of the schematic maps of the sources' data. */
export const mapStrings = {
  regions: 'De qué regiones hablan las fuentes',
  territories: 'Los cuatro territorios del programa y sus 29 comunas',
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
  blocks: 'Cada cuadro es una comuna. Borde continuo: hoy está en Ñuble. Borde cortado: sigue en Biobío. El lugar de cada cuadro no dice nada: los territorios van en el orden de la fuente.',
} as const
