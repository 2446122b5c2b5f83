import type { AskedCell } from '@/content/ask';
import type { Givens } from '@/content/givens';

/** What is filled in of a row: e to 0, the sum of all exponentials, and the weights of two keys. */
export const expCells = ({ zero = 3, a = 2, b = 4 }: Givens): readonly AskedCell[] => [
  { of: 'raised', at: [0, zero - 1] },
  { of: 'total', at: [0, 0] },
  { of: 'probs', at: [0, a - 1] },
  { of: 'probs', at: [0, b - 1] },
];
