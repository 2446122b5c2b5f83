import type { OrderWords } from './words';

export const words: OrderWords = {
  linesLeft: 'Lines to choose from',
  linesInOrder: 'Your program',
  lineUp: 'Up',
  lineDown: 'Down',
  lineOut: 'Take out',
  leftOut: 'Taken out.',
  lineAt: (place, of) => `Line ${place} of ${of}.`,
};
