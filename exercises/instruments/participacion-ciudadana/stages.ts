/**
 * What participation is at each stage. The stages and the two purposes are those of fernandez-2009 Tabla 9; what is observed in each
 * is this kit's. The line between them is the same in all: whether the community only serves what others run, or decides something.
 */

interface Stage {
  readonly title: string
  readonly prompt: string
  /** Nobody from the community took part. */
  readonly none: string
  /** They took part in what others had decided. */
  readonly serving: string
  /** They decided something of it, or got what they needed to claim. */
  readonly deciding: string
  readonly verification: string
}

const SOURCE = 'fernandez-2009 §III.4, Tabla 9'

export function stage<const Id extends string>(id: Id, { title, prompt, none, serving, deciding, verification }: Stage) {
  return {
    id,
    kind: 'choice',
    title,
    prompt,
    options: [
      { id: 'ninguna', label: 'Ninguna', text: none },
      { id: 'instrumental', label: 'Instrumental', text: serving },
      { id: 'empoderadora', label: 'Empoderadora', text: deciding },
    ],
    verification,
    // The highest option claims that power was handed over.
    backed: true,
    origin: 'fuente',
    source: SOURCE,
  } as const
}
