import type { PageWords } from './words';

export const words: PageWords = {
  close: '关闭',
};
