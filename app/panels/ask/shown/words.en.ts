import type { ShownWords } from './words';

export const words: ShownWords = {
  answer: 'The answer',
  instead: (typed) => `instead of ${typed}`,
  putOnStage: 'Put the solution on the stage',
  onStage: 'The solution is on the stage',
};
