import { defineLesson } from '@/content/schema';
import card from './card';
import { knobs } from './knobs';
import { presets } from './presets';
import { emptied, far, keys, padded, row, shifted, slopes, table, tempered } from './scenes';
import { maskSteps } from './steps-of-masks';
import { rowSteps } from './steps-of-rows';
import { sharpnessSteps } from './steps-of-sharpness';

export default defineLesson({
  card,
  countFrom: 1,
  scenes: { row, keys, shifted, padded, table, far, emptied, tempered, slopes },
  knobs,
  presets,
  steps: [...rowSteps, ...maskSteps, ...sharpnessSteps],
});
