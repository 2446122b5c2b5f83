import { expect, it } from 'vitest';
import { Arena } from '../backend/arena';
import { seeded } from '../random';
import { readConfig } from '../system/config';
import miniVit, { miniVitParameters } from '../systems/vit/mini-vit';
import { initialWeights } from './initial';
import { layoutOf } from './layout';
import { Learner } from './learner';

const config = readConfig(miniVit, { patch: 14, dim: 8, depth: 1, heads: 2, mlp: 16 });
const layout = layoutOf(miniVitParameters(config));
// Positions and noise strong enough for the pictures to be taken for different digits.
const weights = initialWeights(layout, { depth: 1, seed: 2 }).map((x) => 8 * x);
const learner = new Learner(config, weights, new Arena());

it('counts as right the pictures whose label is the class it takes them for, and no others', () => {
  const random = seeded(3);
  const images = Float32Array.from({ length: 6 * 28 * 28 * 3 }, (_, i) => random() * ((i % 7) / 3));
  const taken = learner.predict(images);
  expect(new Set(taken).size).toBeGreaterThan(1);
  const correct = (labels: readonly number[]) =>
    learner.gradient({ images, labels: Float32Array.from(labels) }, 0, new Float32Array(layout.size)).correct;
  expect(correct(taken)).toBe(6);
  const others = taken.map((digit) => (digit + 1) % 10);
  expect(correct(others)).toBe(0);
  expect(correct([...taken.slice(0, 4), ...others.slice(4)])).toBe(4);
});
