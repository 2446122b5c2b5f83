import type { PresenterWords } from './words';

export const words: PresenterWords = {
  black: '已黑屏。按 B 键继续。',
  copyByHand: '浏览器不允许网页自行复制。链接已经选中：请按 Ctrl+C（⌘C），或长按后复制。',
};
