import { defineLesson } from '@/content/schema';
import card from './card';
import { knobs } from './knobs';
import { compared, cost, layer, notice, pronoun, reach, reordered, silent, stack, unbuilt } from './scenes';
import { reachSteps } from './steps-of-reach';
import { sentenceSteps } from './steps-of-sentences';
import { layerSteps } from './steps-of-the-layer';

export default defineLesson({
  card,
  countFrom: 1,
  scenes: { layer, notice, silent, pronoun, unbuilt, reordered, reach, cost, stack, compared },
  knobs,
  steps: [...layerSteps, ...sentenceSteps, ...reachSteps],
});
