import type { OrderWords } from './words';

export const words: OrderWords = {
  linesLeft: 'Lines to choose from',
  linesInOrder: 'Your program',
  rightLines: 'The right program',
  lineUp: 'Up',
  lineDown: 'Down',
  lineOut: 'Take out',
  linesLeftOver: (count) => (count === 1 ? '1 line left' : `${count} lines left`),
  leftOut: 'Taken out.',
  lineAt: (place, of) => `Line ${place} of ${of}.`,
};
