import type { FlowWords } from './words';

export const words: FlowWords = {
  label: (boxes) => `The network: ${boxes} tensors, and what each is made from`,
  explains: (symbol) => `Go to the step that explains ${symbol}`,
};
