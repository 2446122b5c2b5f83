import type { HeardWords } from './words';

export const words: HeardWords = {
  arrived: (step, title) => `${step}：${title}`,
};
