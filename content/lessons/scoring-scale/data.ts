import type { Tensors } from '@/lib/system/system';
import { type Tensor, tensor } from '@/lib/tensor/tensor';

type Rows = readonly (readonly number[])[];
const matrix = (rows: Rows) => tensor(rows.flat(), [rows.length, rows[0]?.length ?? 0]);

/** A query in the plane, and four keys around it. */
export const plane = {
  q: matrix([[1, 2]]),
  keys: matrix([
    [1, 0],
    [0, 1],
    [1, -1],
    [1, 1],
  ]),
};

/** A query of two numbers and two keys of three, for a score that does not mind. */
export const unlikeWidths = {
  queries: matrix([[1, 0]]),
  keys: matrix([
    [1, 0, 1],
    [0, 1, -1],
  ]),
};
export const unlikeValues = matrix([[1], [2]]);
/** Both keys count. */
export const both: Tensor = tensor([2], [], 'i32');
export const additiveWeights: Tensors = {
  'q.weight': matrix([
    [1, 0],
    [0, 1],
  ]),
  'k.weight': matrix([
    [1, 0],
    [0, 1],
    [0, 1],
  ]),
  'v.weight': matrix([[1], [-1]]),
};

// Tables of which the corner at the top left is used: two queries of width 3, four keys, values of width 5.
const Q: Rows = [
  [2, -1, 1, -2, 1, 0],
  [0, 1, 2, 1, -1, 2],
];
const K: Rows = [
  [1, 0, 3, 1, -1, 2],
  [0, -2, 0, 2, 1, -1],
  [-1, 1, -1, 0, 2, 1],
  [1, 1, 0, -1, 1, -2],
  [2, -1, -2, 1, 0, 1],
  [-2, 0, 1, -1, 2, 1],
];
const V: Rows = [
  [1, 0, 2, -1, 3, 1],
  [0, 2, -1, 1, 0, -2],
  [3, -1, 0, 2, -2, 1],
  [-2, 1, 1, 0, 4, 0],
  [1, -2, 0, 3, 1, 2],
  [0, 1, -1, 2, -1, 3],
];

const corner = (rows: Rows, height: number, width: number) =>
  matrix(rows.slice(0, height).map((row) => row.slice(0, width)));
/** The same tensors for the same sizes, so that a run can tell what is the same. */
const corners = new Map<string, Tensors>();

/** Queries, keys and values for so many keys, of a width d, and of a width that values have. */
export function tablesOf(keys: number, width: number, gives: number): Tensors {
  const name = [keys, width, gives].join();
  const found = corners.get(name) ?? {
    q: corner(Q, Q.length, width),
    k: corner(K, keys, width),
    v: corner(V, keys, gives),
  };
  corners.set(name, found);
  return found;
}
