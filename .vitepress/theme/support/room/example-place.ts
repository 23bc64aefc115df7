/** Whose example is shown where the address names none. */
export const EXAMPLE_INSTRUMENT = 'diagnostico-organizacional'

/** Fragment of the room's page that shows an instrument's invented group. Apart from `place.ts`, which knows links too. */
export const exampleHash = (instrument: string): string => (instrument === EXAMPLE_INSTRUMENT ? '#ejemplo' : `#ejemplo=${instrument}`)
