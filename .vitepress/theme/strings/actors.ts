const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Words of the actor map. */
export const actorStrings = {
  actors: {
    title: 'Actores', name: 'Nombre', type: 'Tipo', level: 'Nivel', more: 'Más', less: 'Menos', none: '—', add: 'Agregar un actor', paste: 'Pegar desde Excel o abrir un CSV',
    hint: 'Organizaciones, unidades o cargos; no nombres de personas. Con Enter en un nombre se agrega la fila siguiente.',
    nameOf: (at: number) => `Nombre del actor ${at}`, typeOf: (name: string) => `Tipo de ${name}`, levelOf: (name: string) => `Nivel de ${name}`, moreOf: (name: string) => `Roles y aportes de ${name}`,
    remove: 'Quitar', removeOf: (name: string) => `Quitar ${name}`, roles: 'Qué hace en la red', contributions: 'Qué aporta', convener: 'Es quien convoca', ally: 'Es un aliado estratégico', why: 'Por qué es estratégico',
    empty: 'Todavía no hay actores. Empiecen por quien convoca.', row: (at: number) => `actor ${at}`, state: 'Roles',
    universities: 'La fuente no tiene un tipo para las universidades: las del Estado van en «Otra repartición pública» y las demás en «Otra organización de la sociedad civil».',
  },
  ties: {
    title: 'Lazos', from: 'De', to: 'Con', kind: 'Tipo', add: 'Agregar un lazo', remove: (from: string, to: string) => `Quitar el lazo entre ${from} y ${to}`, choose: 'Elija…',
    hint: 'Quién trabaja con quién. No tienen dirección. Dos actores pueden tener más de un tipo de lazo.', needTwo: 'Agregue primero dos actores.', nobody: '(no está en la lista)',
    already: 'Ese lazo ya está anotado.', caption: 'Lazos anotados', incomplete: 'Elija dos actores distintos.',
  },
  picture: {
    title: 'La red', description: (actors: number, ties: number) => `${count(actors, 'actor', 'actores')} y ${count(ties, 'par unido', 'pares unidos')}. La tabla de actores y la de lazos dicen lo mismo.`,
    noType: 'Sin tipo', formal: 'con acuerdo', zoomIn: 'Acercar', zoomOut: 'Alejar', whole: 'Ver todo', arrange: 'Ordenar de nuevo', png: 'Descargar PNG', svg: 'Descargar SVG',
    filter: 'Mostrar solo', sectors: 'Sector', levels: 'Nivel', kinds: 'Tipo de lazo',
    legend: 'Forma: círculo, sector público; cuadrado, sociedad civil; triángulo, empresas y productores; rombo, otros. Borde grueso: quien convoca. Línea llena: hay acuerdo formal.',
    unnamed: (n: number) => (n === 1 ? '1 nombre no cabe: acerque para leerlo.' : `${n} nombres no caben: acerque para leerlos.`), move: 'Arrastre un actor para moverlo. Con el teclado: Tab para llegar a él y flechas para moverlo.',
    failed: 'No se pudo hacer la imagen. Pruebe con SVG.', tooMany: (n: number) => `El dibujo muestra hasta ${n} actores. Filtre por sector o nivel; las tablas y las medidas los cuentan a todos.`,
  },
  measures: {
    title: 'Medidas', means: 'Qué dice', alone: (n: number, all: number) => (n === 0 ? `Los ${all} actores tienen lazos anotados.` : `De ${count(all, 'actor', 'actores')}, ${n === 1 ? '1 no tiene' : `${n} no tienen`} lazos anotados. Antes de sacar conclusiones, vean si falta anotarlos.`),
    hide: 'Probar sin un actor', hideLabel: 'Mirar la red sin', nobody: 'Nadie: la red completa',
    without: (name: string, before: number, after: number, alone: number) => `Sin ${name} la red queda en ${count(after, 'parte', 'partes')} (con ${name}: ${before})${alone > 0 ? `, y ${alone === 1 ? '1 actor queda solo' : `${alone} actores quedan solos`}` : ''}.`,
    byActor: 'Por actor', actor: 'Actor', degree: 'Lazos', between: 'Está en el camino de otros', bridge: 'Es puente', yes: 'Sí', no: 'No',
    betweenHelp: 'Estar en el camino de otros va de 0 a 1: qué parte de los caminos más cortos entre otros dos pasa por este actor.',
  },
  source: {
    title: 'Junto a las cifras de la fuente',
    text: 'En las experiencias de un concurso de 2008 (fernandez-2009, Tablas 3, 5 a 7 y 11), dos de cada tres actores anotados eran públicos (659 de 995), casi uno de cada cuatro de la sociedad civil (238) y uno de cada diez, empresas o productores (98). Las que postularon organismos públicos reunían en promedio 7,9 actores, 534 entre 68, aunque el texto diga 9,6. De los vínculos de los municipios, cerca de un tercio se tenía por estratégico (110 de 323, o 34,1 %; la tabla imprime 34,5).',
    caveat: 'Son experiencias que se presentaron a un premio, no una muestra del país, y las tablas no suman igual entre sí. Sirven para conversar, no como meta.',
  },
  invite: { title: 'A quién falta invitar', levels: 'Niveles sin actores', sectors: 'Sectores sin actores', help: 'No es una falta: es una pregunta para la mesa. ¿Hay alguien de ahí a quien le importe esto?', none: 'Hay actores de los tres sectores y de todos los niveles.' },
  take: { csv: 'Actores en CSV', graphml: 'Red para Gephi (GraphML)' },
  join: {
    open: 'Juntar con otro mapa', begin: 'Empezar con el mapa de una persona', title: 'Juntar el mapa de otra persona', file: 'Abra la copia (.json) que guardó la otra persona', join: 'Juntar',
    help: 'Los actores que se llaman igual quedan como uno, y se anota cuántos mapas nombran a cada actor y a cada lazo. Junte cada mapa una sola vez. Se puede deshacer.',
    found: (actors: number, ties: number, sharedActors: number, sharedTies: number) => `Se agregan ${count(actors, 'actor', 'actores')} y ${count(ties, 'lazo', 'lazos')}. Ya estaban ${count(sharedActors, 'actor', 'actores')} y ${count(sharedTies, 'lazo', 'lazos')}.`,
    differences: 'En qué no coinciden', differs: (name: string, field: string) => `${name}: ${field}`, field: { type: 'tipo', level: 'nivel', roles: 'roles' }, mine: (value: string) => `Dejar el de aquí: ${value}`, theirs: (value: string) => `Tomar el del otro mapa: ${value}`,
    tooMany: (actors: number, ties: number) => `Juntos pasan de ${actors} actores o de ${ties} lazos, que es lo que cabe en un mapa.`, named: 'Mapas que lo nombran',
  },
  paste: {
    title: 'Traer actores de una tabla', hint: 'Las columnas pueden venir en cualquier orden: nombre, tipo, nivel, roles, aportes, aliado.',
    field: { name: 'Nombre', type: 'Tipo', level: 'Nivel', roles: 'Roles', contributions: 'Aportes', why: 'Por qué es aliado', ally: 'Aliado', convener: 'Convoca' },
    add: (n: number) => `Agregar ${count(n, 'actor', 'actores')}`, tooMany: (most: number) => `Con estos habría más de ${most} actores, que es lo que cabe en un mapa.`,
  },
} as const
