import type { AskedCell } from '@/content/ask';

/** What is filled in of the first query: two scores, and the weight of its first key. */
export const rowCells = (): readonly AskedCell[] => [
  { of: 'scores', at: [0, 0] },
  { of: 'scores', at: [0, 2] },
  { of: 'probs', at: [0, 0] },
];
