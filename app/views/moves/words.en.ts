import type { MoveWords } from './words';

export const words: MoveWords = {
  label: (matrix) => `A cell played term by term: ${matrix}`,
  travel: (from, to) => `Cells on their way from ${from} to ${to}`,
  travelled: (rows, of, cells) => `${rows} of ${of} rows have moved; ${cells} cells are copied, none is changed`,
  none: 'This cell is no sum: there is nothing to play. Select a cell of another matrix.',
  asked: 'The step asks for this number. Answer its question, or choose “Show me”, and it can be played.',
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
