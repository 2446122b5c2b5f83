import type { AskedCell } from '@/content/ask';

/** What is filled in of the third update: the first entry of its sum, and of its state. */
export const encoderCells = (): readonly AskedCell[] => [
  { of: 'step.3.sum', at: [0, 0] },
  { of: 'step.3.state', at: [0, 0] },
];
