import type { MoveWords } from './words';

export const words: MoveWords = {
  label: (matrix) => `A cell played term by term: ${matrix}`,
  none: 'This cell is no sum: there is nothing to play. Select a cell of another matrix.',
  before: (terms) => `${terms} terms. Play them, or go from one to the next with the arrow keys.`,
  between: ', ',
  term: 'term',
  sum: 'sum',
  play: 'Play',
  pause: 'Pause',
  moment: 'Term',
  at: (moment, last) => `${moment} of ${last}`,
  speed: 'Speed',
};
