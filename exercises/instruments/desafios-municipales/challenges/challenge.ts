/** What every challenge is asked, so that its severity and its room for manoeuvre mean the same in all eight. */

interface Texts {
  readonly title: string
  /** The challenge as a question about the municipality. */
  readonly question: string
  /** What is looked back on: «las tareas de fomento». */
  readonly severity: string
  /**
   * What was seen, least severe first, on one ladder for all: nothing of the kind; something, without consequences; something
   * was late, doubled or half done; something was lost or not done. The worst that happened counts.
   */
  readonly seen: readonly [none: string, mild: string, serious: string, critical: string]
  readonly verification: string
  /** What would have to be done: «ordenar las tareas». */
  readonly change: string
  /** What shows that the municipality may decide it. */
  readonly power: string
}

const SOURCE = 'ortega-2006 §3.2'

/** The eight have the same four answers here: who decides does not depend on the subject. */
const MARGIN = [
  { value: 0, label: 'Nada', text: 'Lo decide otra institución, y no hay reunión, convenio ni consulta donde el municipio pueda proponerlo.' },
  { value: 1, label: 'Proponerlo', text: 'Lo decide otra institución, pero hay una reunión, un convenio o una consulta donde el municipio puede proponerlo.' },
  { value: 2, label: 'Una parte', text: 'El municipio decide una parte por sí mismo; el resto depende de otra institución o de dinero que no tiene.' },
  { value: 3, label: 'Casi todo', text: 'El municipio puede decidirlo y hacerlo con las personas, el dinero y las facultades que ya tiene.' },
] as const

/** One of the eight challenges with its two items, `<id>-gravedad` and `<id>-margen`. */
export function challenge<const Id extends string>(id: Id, texts: Texts) {
  const [none, mild, serious, critical] = texts.seen
  return {
    id,
    title: texts.title,
    question: texts.question,
    source: SOURCE,
    items: [
      {
        id: `${id}-gravedad`,
        kind: 'scale',
        careful: 'upper',
        title: `${texts.title}: gravedad`,
        prompt: `En los últimos doce meses, ¿qué pasó con ${texts.severity}? Marque lo más grave.`,
        options: [
          { value: 0, label: 'Ninguna', text: none },
          { value: 1, label: 'Leve', text: mild },
          { value: 2, label: 'Seria', text: serious },
          { value: 3, label: 'Crítica', text: critical },
        ],
        verification: texts.verification,
        origin: 'fuente',
        source: SOURCE,
      },
      {
        id: `${id}-margen`,
        kind: 'scale',
        title: `${texts.title}: margen`,
        prompt: `Para ${texts.change}, ¿cuánto puede hacer el municipio por sí mismo?`,
        options: MARGIN,
        verification: texts.power,
        origin: 'fuente',
        source: SOURCE,
      },
    ],
  } as const
}
