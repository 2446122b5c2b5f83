import type { ScatterWords } from './words';

export const words: ScatterWords = {
  table: 'The points as a table',
  point: 'Point',
  weight: 'Weight',
  drag: 'Drag, or press the arrow keys',
  query: (query, answer) => (answer === null ? query : `${query}, then ${answer}`),
};
