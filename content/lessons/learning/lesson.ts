import { defineLesson } from '@/content/schema';
import { miniVitGrad } from '@/lib/systems/mini-vit-grad';
import { tensor } from '@/lib/tensor/tensor';
import { labelOf } from './label';
import { model } from './model';
import { sources } from './sources';
import { descendSteps } from './steps/descend';
import { afterSteps, watchSteps } from './steps/watch';

export default defineLesson({
  id: 'learning',
  order: 16,
  title: { en: 'How attention learns', zh: '注意力是怎样学会的' },
  summary: {
    en: 'The same network before, during and after training: watch its attention form, follow one gradient back through the arithmetic, take one step yourself, then train a small network live in this page.',
    zh: '同一个网络，训练之前、之中和之后：看注意力怎样成形，把一个梯度一步步算回去，亲手走一步，再在本页里现场训练一个小网络。',
  },
  countFrom: 0,
  system: miniVitGrad,
  config: () => model,
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
  input: 'picture',
  beside: (given) => ({ label: tensor([labelOf(given)], [1], 'i32') }),
  weights: sources,
  blocks: 4,
  heads: 8,
  steps: [...watchSteps, ...descendSteps, ...afterSteps],
});
