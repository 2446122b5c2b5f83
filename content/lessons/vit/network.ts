import { fromPicture, type Scene, scene, type WeightSource } from '@/content/scene';
import type { Opening } from '@/content/schema';
import { divisors } from '@/lib/nn/attention';
import { readConfig } from '@/lib/system/config';
import miniVit from '@/lib/systems/vit/mini-vit';
import card from './card';
import { knobs } from './knobs';

/** Random numbers that are no beginning of a training: larger, so that without learning, too, there is something to see. */
const seeded: WeightSource = { id: 'untrained', from: { seed: 1 }, words: { en: 'random', zh: '随机' } };

/** What the learned weights began as. In the lesson on learning it has the same name. */
const beginning: WeightSource = {
  id: 'step-0',
  from: { file: 'weights/snapshots/000000.safetensors', are: 'seeded' },
  words: { en: 'start', zh: '初始' },
};

/** What training left, under public/. */
export const WEIGHTS = 'weights/mini-vit.safetensors';

const trained: WeightSource = {
  id: 'trained',
  from: { file: WEIGHTS, are: 'trained' },
  words: { en: 'learned', zh: '已训练' },
};

/** What the tour follows, whole. */
export const network = scene({
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
  input: fromPicture,
  weights: [trained, beginning, seeded],
});

/** What the lesson runs, apart from its steps: the home page runs the same and fetches no step for it. */
export const opening: Opening = { card, countFrom: 0, scenes: { network }, knobs };

/** The same with the learned weights, whichever are chosen: for what is said of these alone. */
export const learned: Scene = { ...network, weights: [trained] };

/** The same, with nothing learned: where the reader writes into the weights. */
export const untrained: Scene = { ...network, weights: [seeded] };
