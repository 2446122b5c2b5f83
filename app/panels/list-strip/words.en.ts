import type { ListWords } from './words';

export const words: ListWords = {
  way: 'The way through the course, step by step',
  part: 'Part of this lesson',
  aside: 'This step is beside the way',
  toCome: (titles) => `To come: ${titles.join('; ')}`,
  end: 'The last step of this way.',
  change: 'Change or share…',
  leave: 'Leave this way',
};
