/** The order with one line at another place; a line that was not in it comes in. */
export function movedTo(order: readonly string[], id: string, place: number): readonly string[] {
  const others = order.filter((each) => each !== id);
  const at = Math.max(0, Math.min(others.length, place));
  return others.toSpliced(at, 0, id);
}

/**
 * The place that a line is dragged to: before the first other line whose middle lies below the pointer. `middles` are
 * those of the other lines, from top to bottom, in pixels like `y`.
 */
export function draggedTo(y: number, middles: readonly number[]): number {
  const below = middles.findIndex((middle) => y < middle);
  return below < 0 ? middles.length : below;
}

/** The order with one line taken out. */
export const without = (order: readonly string[], id: string): readonly string[] => order.filter((each) => each !== id);
