import type { CurveWords } from './words';

export const words: CurveWords = {
  loss: 'loss, mean of each epoch',
  heldOut: 'right answers on digits held out',
  steps: 'updates',
  fetching: 'Reading the training log…',
  failed: 'The training log did not arrive, or it is damaged. Is there a network?',
  again: 'Try again',
  label: (name, first, last, steps) => `${name}: from ${first} to ${last} after ${steps} updates`,
};
