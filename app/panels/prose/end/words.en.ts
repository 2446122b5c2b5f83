import type { EndWords } from './words';

export const words: EndWords = {
  end: 'The end of the lesson',
  memory: 'From memory',
  memoryNote: 'Three questions of this lesson, on numbers that you have not seen and without the text.',
  ask: 'Ask me',
  onward: 'The way on',
  noText: 'The numbers are fresh, and the text is put away: what do you remember?',
  read: 'Read the step',
  back: 'To the end of the lesson',
};
