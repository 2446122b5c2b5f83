import { fromPicture, scene } from '@/content/scene';
import { defineLesson } from '@/content/schema';
import miniVitGrad from '@/lib/systems/vit/mini-vit-grad';
import { tensor } from '@/lib/tensor/tensor';
import card from './card';
import { digitLabel } from './label';
import { model } from './model';
import { sources } from './sources';
import { descendSteps } from './steps/descend';
import { afterSteps, watchSteps } from './steps/watch';

const network = scene({
  system: miniVitGrad,
  config: () => model,
  input: (given) => ({ ...fromPicture(given), label: tensor([digitLabel(given)], [1], 'i32') }),
  weights: sources,
});

export default defineLesson({
  card,
  countFrom: 0,
  scenes: { network },
  knobs: [
    {
      id: 'rate',
      kind: 'slider',
      initial: 1,
      min: 0.5,
      max: 8,
      step: 0.5,
      words: { en: { label: 'Rate η' }, zh: { label: '学习率 η' } },
    },
  ],
  steps: [...watchSteps, ...descendSteps, ...afterSteps],
});
