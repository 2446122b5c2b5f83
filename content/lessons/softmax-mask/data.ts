import { tensor } from '@/lib/tensor/tensor';

export const matrix = (rows: readonly (readonly number[])[]) =>
  tensor(rows.flat(), [rows.length, rows[0]?.length ?? 0]);

/** Scores of four keys: two words, then two places that nobody filled. */
export const z = matrix([[2, 1, 0, -1]]);
/** Other scores, of which nothing has been shown before they are asked about. */
export const freshScores = matrix([[1, 2, 0, -2]]);
/** What each key gives: the last two mean nothing. */
export const values = matrix([[1], [2], [9], [9]]);
/** The keys that are words. */
export const WORDS = [0, 1] as const;

/** Which keys are hidden where only the first `length` are words: 1 = hidden. */
const hidden = (length: number) =>
  tensor(
    [0, 1, 2, 3].map((j) => (j < length ? 0 : 1)),
    [4],
    'i32',
  );
/** The same tensors in every run, so that a run can tell what is the same; by length. */
export const masksByLength = [0, 1, 2, 3, 4].map(hidden);

const PRODUCTS = [
  [1, 2, -1, 3],
  [1, 1, 0, 1],
  [0, 1, -1, 2],
  [1, 0, 1, -1],
];
/** The scores QKᵀ/√2 of four tokens of width 2. */
export const scores = matrix(PRODUCTS.map((row) => row.map((x) => x / Math.SQRT2)));
/** The same, with one row near 1000, and 1000 once more in a column that is hidden. */
export const farScores = matrix(
  PRODUCTS.map((row, i) => row.map((x, j) => (i === 2 || (i === 3 && j === 2) ? 1000 : 0) + x / Math.SQRT2)),
);
export const tokenValues = matrix([
  [1, 1],
  [0, 2],
  [1, -1],
  [-1, 3],
]);
const table = (isHidden: (i: number, j: number) => boolean) =>
  tensor(
    Array.from({ length: 16 }, (_, at) => (isHidden(Math.floor(at / 4), at % 4) ? 1 : 0)),
    [4, 4],
    'i32',
  );
export const open = table(() => false);
/** Keys 3 and 4 are hidden from every query. */
export const padded = table((_, j) => j > 1);
