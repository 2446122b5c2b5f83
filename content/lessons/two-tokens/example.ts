import { tensor } from '@/lib/tensor/tensor';

/** Four tokens, of which the first two and W_Q are as a blog post prints them, W_K as its scores imply it, W_V chosen. */
const FOUR = [[1, 1], [1, 0], [0, 1], [1, -1]]; // biome-ignore format: reads as a matrix
export const wq = [[1, 1], [0, 1]]; // biome-ignore format: reads as a matrix
export const wk = [[0, 1], [1, -1]]; // biome-ignore format: reads as a matrix
export const wv = [[0, 2], [1, -1]]; // biome-ignore format: reads as a matrix

/** The tokens that a run has: the first so many. */
export const tokensOf = (count: number): number[][] => FOUR.slice(0, count);

export const asMatrix = (rows: number[][]) => tensor(rows.flat(), [rows.length, 2]);

/** What the steps call most. */
export const X = 'in.tokens';
export const WQ = 'w.q.weight';
export const WK = 'w.k.weight';
export const WV = 'w.v.weight';
