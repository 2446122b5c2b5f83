import type { FlowWords } from './words';

export const words: FlowWords = {
  label: (boxes) => `The network: ${boxes} tensors, and what each is made from`,
  ownScale: 'each box has a colour scale of its own',
  explains: (symbol) => `Go to the step that explains ${symbol}`,
};
