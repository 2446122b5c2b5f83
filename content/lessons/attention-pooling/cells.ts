import type { AskedCell } from '@/content/ask';
import type { Givens } from '@/content/givens';

/** What is filled in of one key: its score, e to that, the sum over all keys, and the share. */
export const gaussianCells = ({ key = 3 }: Givens): readonly AskedCell[] => [
  { of: 'kernel.scores', at: [0, key] },
  { of: 'kernel.kappa', at: [0, key] },
  { of: 'kernel.total', at: [0, 0] },
  { of: 'kernel.probs', at: [0, key] },
];
