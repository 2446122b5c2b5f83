import { tensor } from '@/lib/tensor/tensor';

/** Tokens and W_Q as a blog post prints them, W_K as its scores imply it, W_V chosen so that column 1 of V is (1, 0). */
export const tokens = [[1, 1], [1, 0]]; // biome-ignore format: reads as a asMatrix
export const wq = [[1, 1], [0, 1]]; // biome-ignore format: reads as a asMatrix
export const wk = [[0, 1], [1, -1]]; // biome-ignore format: reads as a asMatrix
export const wv = [[0, 2], [1, -1]]; // biome-ignore format: reads as a asMatrix

export const asMatrix = (rows: number[][]) => tensor(rows.flat(), [2, 2]);

/** What the steps call most. */
export const X = 'in.tokens';
export const WQ = 'w.q.weight';
export const WK = 'w.k.weight';
export const WV = 'w.v.weight';
