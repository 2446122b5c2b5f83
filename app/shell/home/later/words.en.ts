import type { LaterWords } from './words';

export const words: LaterWords = {
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
  course: 'The course',
  toCome: 'To come:',
  map: {
    title: 'What builds on what',
    hint: 'Every line leads from a lesson to one that builds on it. Point at a lesson: full lines show all that it needs, dotted lines what it leads to. Dashed boxes are lessons to come.',
    toCome: 'to come',
    buildsOn: (titles) => `builds on: ${titles.join('; ')}`,
  },
  extent: (steps, minutes) => `${steps} steps · about ${minutes} minutes`,
  ways: {
    title: 'Ways through the course',
    extent: (steps) => `${steps} steps.`,
    toCome: (titles) => `To come: ${titles.join('; ')}.`,
    own: 'Make a way of your own…',
  },
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
  checked: 'Checked against PyTorch: all systems',
  allKeys: 'All keys',
  yourProgress: 'Your progress',
  done: (seen, of, answered) =>
    `${seen} of ${of} steps seen${answered ? ` · ${answered === 1 ? '1 question' : `${answered} questions`} answered right` : ''}`,
  finished: 'End reached ·',
};
