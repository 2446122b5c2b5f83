import type { PresenterWords } from './words';

export const words: PresenterWords = {
  black: '已黑屏。按 B 键继续。',
};
