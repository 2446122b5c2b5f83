import type { ShownWords } from './words';

export const words: ShownWords = {
  answer: '答案',
  instead: (typed) => `原来填的是 ${typed}`,
  putOnStage: '把解法放到图中',
  onStage: '解法已在图中',
};
