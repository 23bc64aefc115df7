/** Words of what single documents show of their own. */
export const processStrings = {
  title: 'Etapas que se repiten', help: 'Miren los procesos uno al lado del otro: ¿conviene hacer la etapa una sola vez, o coordinarla? Lo que se repite va en negrita.',
  stage: (stage: string, processes: number) => `«${stage}», en ${processes} procesos`, none: 'Sin etapas.', repeated: 'se repite',
  mergeIn: (process: string) => `Hacerla solo en «${process}»`, mergeLabel: (stage: string, process: string) => `Hacerla solo en «${process}»: la etapa «${stage}»`,
  coordinate: 'Dejarla en todos y coordinarla', coordinateLabel: (stage: string) => `Dejarla en todos y coordinarla: la etapa «${stage}»`, undo: 'Con «Deshacer», arriba, todo vuelve a como estaba.',
  coordinated: (stage: string, others: readonly string[]) => `${stage} (coordinada con ${others.length === 0 ? 'otro proceso' : others.map((name) => `«${name}»`).join(' y ')})`,
  merged: (stage: string, process: string) => `«${stage}» queda solo en «${process}».`, coordinatedSaid: (stage: string) => `«${stage}» queda en cada proceso, y dice con cuáles se coordina.`, unnamed: 'sin nombre',
  column: { stage: 'Etapa', processes: 'Procesos', units: 'Unidades que responden' },
} as const

export const structureStrings = {
  title: 'Quién responde de qué', unit: 'Unidad', nobody: 'Sin unidad', responsibilities: 'Responde de', coordination: 'Se coordina', none: 'Nada todavía', noUnit: 'sin nombre',
  holder: (text: string, holder: string | null) => `${text} (${holder ?? 'sin vínculo anotado'})`,
  with: (how: string, others: readonly string[], frequency: string) => `${how}${others.length === 0 ? '' : `, con ${others.join(' y ')}`}${frequency.trim() === '' ? '' : ` (${frequency})`}`,
  caption: 'Unidades y lo que está a cargo de cada una',
  picture: (units: number, responsibilities: number) => `${units === 1 ? '1 unidad' : `${units} unidades`} y ${responsibilities === 1 ? '1 responsabilidad' : `${responsibilities} responsabilidades`}. La tabla dice lo mismo.`,
  crossed: { title: 'Unidades y responsabilidades', responsibility: 'Responsabilidad', process: 'Proceso', total: 'Cuántas', noHolder: 'Sin vínculo' },
  legend: 'Borde cortado: a honorarios o sin titular.',
  more: (n: number) => `y ${n} más en la tabla`,
  fees: {
    title: 'A honorarios', none: 'Ninguna responsabilidad está a cargo de alguien a honorarios.',
    some: 'Estas tareas puede hacerlas alguien a honorarios, pero otra persona tiene que responder por ellas:',
    limits: [
      'No es funcionario municipal: se rige por su convenio, para labores accidentales o cometidos específicos (Ley 18.883, artículo 4).',
      'No puede tener jefatura ni tareas directivas, según ha dicho la Contraloría.',
      'Que el decreto nombre responsable a alguien de planta o contrata. Revísenlo con Jurídica y Control.',
    ],
    lesson: 'Quién puede responder (lección 2.6)',
  },
} as const
