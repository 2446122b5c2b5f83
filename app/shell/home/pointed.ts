/** Query and key, as tokens: the class token is 0. */
export type QueryAndKey = readonly [query: number, key: number];

/** What the pointer is on: a patch of the picture asks, a patch of the answer is one of its keys. */
export type Hovered = { readonly query: number } | { readonly key: number } | null;

/** The query that the page opens with, as the lesson does. */
const QUERY = 6;

/** The weight that is shown: what is pointed at, else what was kept, else a query's largest weight. */
export function pointedWeight(
  kept: QueryAndKey | null,
  hovered: Hovered,
  strongest: (query: number) => number,
): QueryAndKey {
  const query = hovered && 'query' in hovered ? hovered.query : (kept?.[0] ?? QUERY);
  if (hovered && 'key' in hovered) return [query, hovered.key];
  return [query, kept?.[0] === query ? kept[1] : strongest(query)];
}

/** The cell of an address as query and key, kept inside a square of `tokens`; null when it names no such cell. */
export function keptWeight(at: readonly number[] | undefined, tokens: number): QueryAndKey | null {
  const [query, key] = at ?? [];
  if (query === undefined || key === undefined) return null;
  return [Math.min(query, tokens - 1), Math.min(key, tokens - 1)];
}
