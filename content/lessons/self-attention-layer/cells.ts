import type { AskedCell } from '@/content/ask';
import type { Givens } from '@/content/givens';

/** The output that is filled in. */
export const pooledCells = ({ row = 3 }: Givens): readonly AskedCell[] =>
  [0, 1].map((col) => ({ of: 'output', at: [row - 1, col] }));
