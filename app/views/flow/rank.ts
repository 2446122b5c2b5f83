import type { FlowNode } from './props';

/** Where a box stands in its row, and which boxes lead to it, by their numbers. */
export interface Ranked {
  readonly from: readonly number[];
  /** Its column: how many boxes stand on the longest way to it. */
  readonly rank: number;
  /** Its place in that column, from the top. */
  readonly lane: number;
}

/**
 * Columns of a row's boxes. A box stands one column behind the last of those that it is made from; what leads back moves
 * nothing.
 * @throws Error when a box is made from one that the row does not have
 */
export function rankNodes(nodes: readonly FlowNode[]): readonly Ranked[] {
  const ids = nodes.map(({ id, of }) => id ?? of);
  const taken = new Map<number, number>();
  const ranked: Ranked[] = [];
  for (const [i, node] of nodes.entries()) {
    const from = node.from?.map((id) => numberOf(id, ids, i)) ?? (i ? [i - 1] : []);
    const rank = Math.max(0, ...from.filter((j) => j < i).map((j) => (ranked[j]?.rank ?? 0) + 1));
    const lane = taken.get(rank) ?? 0;
    taken.set(rank, lane + 1);
    ranked.push({ from, rank, lane });
  }
  return ranked;
}

/** The last box of that name before this one, else one behind it. */
function numberOf(id: string, ids: readonly string[], at: number): number {
  const before = ids.lastIndexOf(id, at - 1);
  const found = at && before >= 0 ? before : ids.indexOf(id, at);
  if (found >= 0) return found;
  throw new Error(`The box ${ids[at]} of a flow is made from ${id}; its row has ${ids.join(', ')}.`);
}
