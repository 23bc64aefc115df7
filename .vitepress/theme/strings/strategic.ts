const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Words of the strategic map. */
export const strategicStrings = {
  title: 'Mapa estratégico',
  blank: '(sin texto)', missing: '(no está en el mapa)',
  clients: (names: string) => `Para: ${names}`,
  picture: {
    title: 'El dibujo',
    description: (objectives: number, arrows: number) => `${count(objectives, 'objetivo', 'objetivos')} y ${count(arrows, 'flecha', 'flechas')} de causa a efecto. La tabla dice lo mismo.`,
    empty: 'Sin objetivos',
    box: (perspective: string, text: string, supports: string) => `${perspective}: ${text}. ${supports === '' ? 'No apoya a ninguno' : `Apoya a ${supports}`}.`,
    help: 'Con el mouse: arrastre un objetivo para moverlo, o su círculo hasta otro objetivo para enlazarlos. Con el dedo: toque primero el objetivo. Con el teclado: flechas para ir de uno a otro, Mayúsculas con flechas para moverlo.',
    add: (perspective: string) => `Agregar un objetivo en ${perspective}`,
    hidden: (n: number, most: number) => `El dibujo muestra hasta ${most} objetivos y ${n === 1 ? 'queda 1 fuera' : `quedan ${n} fuera`}. La tabla los tiene todos.`,
    arrange: 'Ordenar de nuevo', png: 'Descargar PNG', svg: 'Descargar SVG', failed: 'No se pudo hacer la imagen. Pruebe con SVG.',
    frame: 'Dibujo del mapa', table: 'El mapa como tabla',
  },
  tables: { title: 'Los objetivos', hint: 'Se escriben de arriba hacia abajo, y se prueban de abajo hacia arriba: si logramos esto, ¿se vuelve más probable aquello?' },
  chosen: {
    title: 'Objetivo elegido', none: 'Elija un objetivo en el dibujo para escribirlo, moverlo o enlazarlo.', text: 'Qué tiene que cambiar', perspective: 'Perspectiva',
    link: 'Enlazar con otro', linking: (text: string) => `Elija en el dibujo con qué se enlaza «${text}». Si ya están unidos, se separan. Con Escape se deja.`,
    stop: 'Dejar de enlazar', table: 'Ver en la tabla', remove: 'Quitar',
    linked: (from: string, to: string) => `Enlazados: «${from}» apoya a «${to}».`, unlinked: (from: string, to: string) => `Separados: «${from}» ya no apoya a «${to}».`,
    same: 'Los dos están en la misma perspectiva: los enlaces suben de una a otra.', moved: (text: string, perspective: string) => `«${text}» quedó en ${perspective}.`,
  },
} as const

/** Words of what a map is used for: four sheets. */
export const useStrings = {
  title: 'Para qué se usará', hint: 'Un mapa que no se usa no decide nada. Marquen dónde lo van a usar: cada uso tiene su hoja, que también sale en el Word.',
  none: 'Todavía no hay indicadores: agréguenlos en los objetivos.', noObjectives: 'Todavía no hay objetivos.',
  indicator: 'Indicador', objective: 'Objetivo', baseline: 'Línea base', target: 'Meta', last: 'Último dato', progress: 'Avance', frequency: 'Cada cuánto', unit: 'Unidad', unnamed: 'Indicador sin nombre', unknown: '—',
  progressHelp: 'Avance: (dato − línea base) ÷ (meta − línea base). 0 es el punto de partida y 1, la meta. Sin línea base o sin meta no se puede calcular.',
  presupuesto: { text: 'Cada gasto que se propone nombra el objetivo que empuja. El que no empuja ninguno se discute aparte.', idea: 'Gasto que se propone', amount: 'Monto', decision: 'Decisión' },
  incentivos: { text: 'Qué indicadores cuentan para los incentivos del equipo. Acuerden antes cuánto pesa cada uno y con qué documento se comprueba.', unit: 'Unidad a cargo', weight: 'Peso', proof: 'Con qué se comprueba' },
  control: { text: 'Quién trae cada dato, y cada cuánto. Anoten cargos, no nombres.', post: 'Cargo que lo trae' },
  revision: {
    text: 'Una vez por trimestre: se anota el dato, se mira el avance y se decide qué corregir. Un trimestre sin dato queda en blanco: no es cero.', year: 'Año', quarter: (n: number) => `T${n}`, cell: (indicator: string, quarter: number, year: number) => `${indicator}: trimestre ${quarter} de ${year}`,
    decision: 'Qué se decide', table: (year: number) => `Revisión trimestral ${year}`, drawings: 'Cómo va cada uno',
    picture: { baseline: (value: string) => `Base ${value}`, target: (value: string) => `Meta ${value}`, quarter: (quarter: number, year: number) => `T${quarter} de ${year}`, described: (values: string) => `Datos anotados. ${values}.`, nothing: 'Sin datos todavía' },
  },
  table: { title: 'El mapa como tabla', perspective: 'Perspectiva', supports: 'Apoya a', indicators: 'Indicadores', picture: 'Mapa estratégico', sheet: (use: string) => `Hoja: ${use}` },
} as const
