import type { Instrument } from '../../exercises/core/evaluate'

/** An instrument's folder as it lies on disk. */
export interface InstrumentFolder {
  readonly folder: string
  readonly instrument: Instrument
  /** Text of each feedback file, by file name without `.md`. */
  readonly feedback: Readonly<Record<string, string>>
}

const modules = import.meta.glob<{ instrument: Instrument }>('../../exercises/instruments/*/index.ts', { eager: true })
const texts = import.meta.glob<string>('../../exercises/instruments/*/feedback/**', { eager: true, query: '?raw', import: 'default' })

/** Every folder under `exercises/instruments/`, `_template` included: what people copy has to keep the promises too. */
export const FOLDERS: readonly InstrumentFolder[] = Object.entries(modules).map(([path, { instrument }]) => {
  const folder = path.split('/').at(-2) ?? ''
  const inside = `../../exercises/instruments/${folder}/feedback/`
  const feedback = Object.entries(texts)
    .filter(([file]) => file.startsWith(inside))
    .map(([file, text]) => [file.slice(inside.length).replace(/\.md$/, ''), text])
  return { folder, instrument, feedback: Object.fromEntries(feedback) }
})

/** The folders that the site, the room and the command line discover. */
export const PUBLISHED = FOLDERS.filter(({ folder }) => !folder.startsWith('_'))
