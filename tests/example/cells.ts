import type { AskedCell } from '@/content/ask';
import type { Givens } from '@/content/givens';

/** How far a dart lies out, and whether that is a hit: the second follows from the first. Darts count from 1. */
export const dartCells = ({ dart = 2 }: Givens): readonly AskedCell[] =>
  ['distance', 'hits'].map((of) => ({ of, at: [0, dart - 1] }));
