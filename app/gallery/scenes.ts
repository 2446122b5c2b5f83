import { fromPicture, scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import twoToken from '@/lib/systems/by-hand/two-token';
import miniVit from '@/lib/systems/vit/mini-vit';
import miniVitGrad from '@/lib/systems/vit/mini-vit-grad';
import { tensor } from '@/lib/tensor/tensor';

/** Two tokens of two features, worked by hand: small whole numbers. */
export const twoTokens = scene({
  system: twoToken,
  config: () => readConfig(twoToken, {}),
  input: () => ({ tokens: tensor([1, 1, 1, 0], [2, 2]) }),
  weights: [{ id: 'written', from: { seed: 1 }, words: { en: 'written', zh: '手写' } }],
});

const SMALL = { dim: 12, depth: 2, heads: 2, mlp: 16, rpe: true };
const UNTRAINED = [{ id: 'untrained', from: { seed: 1 }, words: { en: 'untrained', zh: '未训练' } }];

/** A picture of 28 × 28 cut into 4 × 4 patches: two blocks with two heads of six features, and a class token. */
export const picture = scene({
  system: miniVit,
  config: () => readConfig(miniVit, SMALL),
  input: fromPicture,
  weights: UNTRAINED,
});

/** The same with its loss for the digit 7, and the gradients of every tensor. */
export const gradients = scene({
  system: miniVitGrad,
  config: () => readConfig(miniVitGrad, SMALL),
  input: (given) => ({ ...fromPicture(given), label: tensor([7], [1], 'i32') }),
  weights: UNTRAINED,
});
