import { type Cell, compare, constant, type Expression, lookup, maximum, minimum } from '../tensor/expression';
import { coordinates } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';

/**
 * Positions in a row in the order of its numbers; among equals the earlier position comes first.
 */
export function orderOf(row: ArrayLike<number>, descending: boolean): number[] {
  const value = (i: number): number => row[i] as number;
  const before = descending
    ? (i: number, j: number) => value(i) > value(j)
    : (i: number, j: number) => value(i) < value(j);
  return Array.from(row, (_, i) => i).sort((i, j) => (before(i, j) ? -1 : before(j, i) ? 1 : i - j));
}

/**
 * Refuses rows that have no order.
 *
 * @throws RangeError when a cell is not a number
 */
export function checkOrder(op: string, { data, shape }: Tensor): void {
  const wrong = data.findIndex(Number.isNaN);
  if (wrong < 0) return;
  throw new RangeError(
    `${op}: every cell must be a number, but cell [${coordinates(shape, wrong)}] is NaN, so its row has no order.`,
  );
}

/** Position `order[rank]` of a row, and the comparisons with all others that it won. */
export function explainRank(
  row: readonly Cell[],
  { order, rank, descending, label }: { order: readonly number[]; rank: number; descending: boolean; label: string },
): Expression {
  const cells = order.map((position) => row[position] as Cell);
  const here = cells[rank] as Cell;
  const [relation, last, first] = descending ? (['≥', minimum, maximum] as const) : (['≤', maximum, minimum] as const);
  const position = constant(order[rank] as number, label);
  const earlier = cells.slice(0, rank);
  const later = cells.slice(rank + 1);
  if (!earlier.length && !later.length) return position;
  return lookup(position, [
    ...(earlier.length ? [compare(of(last, earlier), relation, here)] : []),
    ...(later.length ? [compare(here, relation, of(first, later))] : []),
  ]);
}

const of = (extreme: typeof maximum, cells: readonly Cell[]): Expression =>
  cells.length === 1 ? (cells[0] as Cell) : extreme(...cells);
