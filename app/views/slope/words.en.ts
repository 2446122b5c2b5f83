import type { SlopeWords } from './words';

export const words: SlopeWords = {
  runs: 'real runs',
  line: 'along the gradient',
  step: 'after the step',
  label: (now, then) => `The loss over this one weight: now ${now}, after the step ${then}`,
};
