import { defineLesson } from '@/content/schema';
import card from './card';
import { knobs } from './knobs';
import { presets } from './presets';
import { emptied, far, keys, oneRow, shifted, slopes, table, tempered, withPadding } from './scenes';
import { maskSteps } from './steps-of-masks';
import { rowSteps } from './steps-of-rows';
import { sharpnessSteps } from './steps-of-sharpness';

export default defineLesson({
  card,
  countFrom: 1,
  scenes: { row: oneRow, keys, shifted, padded: withPadding, table, far, emptied, tempered, slopes },
  knobs,
  presets,
  steps: [...rowSteps, ...maskSteps, ...sharpnessSteps],
});
