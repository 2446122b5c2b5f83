import type { AskedCell } from '@/content/ask';
import type { Givens } from '@/content/givens';

/** The query that is filled in: of the last of four tokens. */
export const queryCells = (): readonly AskedCell[] => [0, 1].map((col) => ({ of: 'q', at: [3, col] }));

/** The two scores of a pair of tokens: each one's query with the other's key. */
export const scoreCells = ({ i = 1, j = 4 }: Givens): readonly AskedCell[] => [
  { of: 'products', at: [i - 1, j - 1] },
  { of: 'products', at: [j - 1, i - 1] },
];
