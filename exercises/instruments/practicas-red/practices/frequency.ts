/** Of what, in the last twelve months, a practice is counted: a noun in the plural and its gender. */
export interface Occasions {
  /** «En los», «Con las», «De las»: the preposition that the sentence needs. */
  readonly on: 'En' | 'Con' | 'De'
  readonly of: string
  readonly gender: 'm' | 'f'
}

/**
 * The four answers of a practice, anchored to a share of the occasions of twelve months that anyone with the folder at hand can
 * count: none, less than half, half or more, all. Whoever had no occasion answers «No sé / no aplica».
 *
 * One function writes them, so that «con frecuencia» means the same in every item and none is easier than its neighbour.
 */
export const frequency = ({ on, of, gender }: Occasions, what: string) => {
  const [none, the, all] = gender === 'm' ? ['ninguno', 'los', 'todos'] as const : ['ninguna', 'las', 'todas'] as const
  return [
    { value: 0, label: 'Nunca', text: `${on} ${none} de ${the} ${of} ${what}.` },
    { value: 1, label: 'A veces', text: `${on} menos de la mitad de ${the} ${of} ${what}.` },
    { value: 2, label: 'Con frecuencia', text: `${on} la mitad o más de ${the} ${of}, pero no ${on.toLowerCase()} ${all}, ${what}.` },
    { value: 3, label: 'Siempre', text: `${on} ${all} ${the} ${of} ${what}.` },
  ] as const
}
