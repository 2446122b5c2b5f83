import type { HomeWords } from './words';

export const words: HomeWords = {
  lead: 'Headlight runs a small Vision Transformer here in the page and shows every number that it computes, with the arithmetic that made it.',
  start: 'Start',
  pointAt: 'Point at a patch',
  becomesQuery: 'it becomes the query',
  howToPoint: 'Click to keep it; arrow keys walk.',
  pictures: 'Pictures',
  ownPicture: 'your own…',
  eightHeads: 'All eight heads',
  token: (number) => (number === 0 ? 'class token' : `patch ${number}`),
  query: 'query',
  key: 'key',
  largestOf: (count) => `largest of ${count}`,
  lines: {
    product: (count) => `${count} products`,
    score: (d) => `÷ √${d}`,
    logit: '+ position bias',
    weight: 'softmax',
  },
  openHere: 'Open exactly this in the lesson',
  learned:
    'The network’s weights were learned by this project from handwritten digits (MNIST), coloured at random. Look at block 1, head 6, which nearly always favours the patch to the right, and at block 3, head 7, which favours the one below.',
  untrained:
    'The network’s weights are seeded random numbers. Nothing has been learned yet, so these patterns have no meaning. The picture, the arithmetic and the results are real.',
  lessons: 'Lessons',
  extent: (steps, minutes) => `${steps} steps · about ${minutes} minutes`,
  promises: 'Four promises, and where to check them',
  real: {
    title: 'No number is made up',
    body: (probability, digit, byChance) =>
      `The whole network was computed when this page opened. For this picture the largest of its ten probabilities is ${probability}, for class ${digit}.${byChance ? ' It is what random weights happen to give.' : ''}`,
    link: 'See all ten',
  },
  explained: {
    title: 'Every number explains itself',
    body: (product, terms) =>
      `The ${terms} products above add up to ${product}. The lesson writes out each of them, and every factor leads to its own arithmetic, back to the pixels.`,
    link: 'Follow this number',
  },
  changed: {
    title: 'Every number can be changed',
    body: (from, to, digit, before, after) =>
      `Set the red of one pixel from ${from} to ${to}, and the probability of class ${digit} goes from ${before} to ${after}. Everything in between is recomputed.`,
    link: 'Open it with that pixel changed',
  },
  linked: {
    title: 'Every state is a link',
    body: 'Lesson, step, block, head, cell, picture and changes stand in the address. This is what you are pointing at:',
    link: 'Open this link',
  },
  footer: [
    'MIT licence',
    'Works offline once it has been opened',
    'No account, no server: nothing you do or load leaves this page',
  ],
  allKeys: 'All keys',
};
