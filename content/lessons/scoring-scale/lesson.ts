import { defineLesson } from '@/content/schema';
import card from './card';
import { knobs } from './knobs';
import { presets } from './presets';
import * as scenes from './scenes';
import { pairSteps } from './steps-of-pairs';
import { tableSteps } from './steps-of-tables';
import { widthSteps } from './steps-of-width';

export default defineLesson({
  card,
  countFrom: 1,
  scenes: { ...scenes },
  knobs,
  presets,
  steps: [...pairSteps, ...widthSteps, ...tableSteps],
});
