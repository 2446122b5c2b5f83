/** Moves the names of lines apart, so that none covers another and all stay between the ends, in their own order. */
export function apart(
  places: readonly number[],
  pitch: number,
  [from, to]: readonly [from: number, to: number],
): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let before = from - pitch;
  for (const i of order) {
    before = Math.max(moved[i] ?? 0, before + pitch);
    moved[i] = before;
  }
  let after = to + pitch;
  for (const i of order.reverse()) {
    after = Math.min(moved[i] ?? 0, after - pitch);
    moved[i] = after;
  }
  return moved;
}
