import { defineLesson } from '@/content/schema';
import card from './card';
import { knobs } from './knobs';
import { alignment, anyLength, choices, eachFlipped, once, paths, reading, sharply, sides } from './scenes';
import { attentionSteps } from './steps-of-attention';
import { readingSteps } from './steps-of-reading';
import { sideSteps } from './steps-of-two-sides';

export default defineLesson({
  card,
  countFrom: 1,
  scenes: { choices, reading, flips: eachFlipped, lengths: anyLength, sharply, once, alignment, sides, paths },
  knobs,
  steps: [...readingSteps, ...attentionSteps, ...sideSteps],
});
