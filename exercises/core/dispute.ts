/**
 * Whether a group disagrees on so many items that values should be agreed on before anything is planned: of the items that can be
 * judged, at least one and at least half are in `desacuerdo` (design: `disputed`).
 *
 * @param status by item id; an item without one cannot be judged
 */
export function isDisputed(items: readonly { readonly id: string }[], status: Readonly<Record<string, string>>): boolean {
  const judged = items.filter(({ id }) => (status[id] ?? 'insuficiente') !== 'insuficiente').length
  const disagreed = items.filter(({ id }) => status[id] === 'desacuerdo').length
  return disagreed > 0 && 2 * disagreed >= judged
}
