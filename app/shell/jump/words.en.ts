import type { JumpWords } from './words';

export const words: JumpWords = {
  title: 'Go to a step',
  find: 'Number or part of a title',
  none: 'No step has this number or these words.',
};
