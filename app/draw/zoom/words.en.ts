import type { ZoomWords } from './words';

export const words: ZoomWords = {
  group: 'Magnify the matrix',
  larger: 'Larger (+)',
  smaller: 'Smaller (−)',
  whole: 'The whole matrix (0)',
  keys: 'In a long matrix: magnify; less; all of it',
};
