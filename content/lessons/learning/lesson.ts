import { defineLesson } from '@/content/schema';
import card from './card';
import { learned, midway, network } from './scenes';
import { attentionSteps } from './steps/attention';
import { descendSteps, gradientSteps } from './steps/descend';
import { afterSteps, watchSteps } from './steps/watch';

export default defineLesson({
  card,
  countFrom: 0,
  scenes: { network, midway, learned },
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
  steps: [...watchSteps, ...gradientSteps, ...attentionSteps, ...descendSteps, ...afterSteps],
});
