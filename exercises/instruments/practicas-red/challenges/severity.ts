/**
 * The four answers of a challenge, anchored to its consequence, which is the same ladder in every item: it was not seen; it was
 * seen and what was agreed stood; something agreed was late or changed; something agreed was not done, or a member stopped coming.
 * Where several things happened, the gravest one counts.
 *
 * @param absent what was not seen in twelve months, as a whole sentence
 * @param seen what was seen, without its full stop
 */
export const severity = (absent: string, seen: string) => [
  { value: 0, label: 'No se vio', text: absent },
  { value: 1, label: 'Leve', text: `${seen}, pero lo acordado se cumplió en su fecha.` },
  { value: 2, label: 'Serio', text: `${seen}, y algo acordado se hizo más tarde o de otra manera.` },
  { value: 3, label: 'Grave', text: `${seen}, y algo acordado no se hizo o un socio dejó de asistir.` },
] as const
