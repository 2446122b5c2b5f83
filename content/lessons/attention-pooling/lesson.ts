import { defineLesson } from '@/content/schema';
import card from './card';
import { poolingKnobs } from './knobs';
import { presets } from './presets';
import { anyKernel, gaussian, queries, terms, things, width } from './scenes';
import { pointSteps } from './steps-of-points';
import { scoreSteps } from './steps-of-scores';

export default defineLesson({
  card,
  countFrom: 0,
  scenes: { anyKernel, gaussian, queries, width, terms, things },
  knobs: poolingKnobs,
  presets,
  steps: [...pointSteps, ...scoreSteps],
});
