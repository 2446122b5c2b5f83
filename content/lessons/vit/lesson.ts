import { defineLesson } from '@/content/schema';
import { readConfig } from '@/lib/systems/config';
import { miniVit } from '@/lib/systems/mini-vit';
import { divisors, knobs } from './knobs';
import { answerSteps } from './steps/answer';
import { attentionSteps } from './steps/attention';
import { blockSteps } from './steps/block';
import { pictureSteps } from './steps/picture';
import { tokenSteps } from './steps/tokens';
import { weightSteps } from './steps/weights';

export default defineLesson({
  id: 'vit',
  order: 15,
  title: { en: 'Vision Transformer, number by number', zh: 'Vision Transformer：每个数都算给你看' },
  summary: {
    en: 'A picture of 28\u00a0×\u00a028 pixels goes through a whole Vision Transformer in nineteen steps. Every matrix is on screen, and every number in it can be explained and changed.',
    zh: '一张 28\u00a0×\u00a028 的图，分十九步走完整个 Vision Transformer。每个矩阵都在屏幕上，每个数都说得清来历，也都能改。',
  },
  countFrom: 0,
  system: miniVit,
  config: ({ divisor = 0, temperature = 1 }) =>
    readConfig(miniVit, {
      image_h: 28,
      image_w: 28,
      channels: 3,
      patch: 7,
      dim: 96,
      depth: 4,
      heads: 8,
      mlp: 384,
      classes: 10,
      class_token: true,
      pool: 'cls',
      rpe: true,
      norm: 'pre',
      final_norm: true,
      qkv_bias: true,
      eps: 1e-6,
      divisor: divisors[divisor],
      temperature,
    }),
  knobs,
  input: 'picture',
  weights: [
    { id: 'trained', from: { file: 'weights/mini-vit.safetensors' }, words: { en: 'learned', zh: '已训练' } },
    { id: 'untrained', from: { seed: 1 }, words: { en: 'untrained', zh: '未训练' } },
  ],
  blocks: 4,
  heads: 8,
  steps: [...pictureSteps, ...tokenSteps, ...attentionSteps, ...weightSteps, ...blockSteps, ...answerSteps],
});
