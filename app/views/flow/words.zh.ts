import type { FlowWords } from './words';

export const words: FlowWords = {
  label: (boxes) => `整个网络：${boxes} 个张量，以及每个张量由什么算出`,
  ownScale: '各框的色标彼此独立',
  explains: (symbol) => `转到讲解 ${symbol} 的一步`,
};
