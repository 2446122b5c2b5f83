import { expect, it } from 'vitest';
import { readConfig } from '../../system/config';
import { runSystem, untrainedWeights } from '../../system/system';
import { tensor } from '../../tensor/tensor';
import twoToken from './two-token';

function run(values: object) {
  const config = readConfig(twoToken, values);
  const input = { tokens: tensor(config.tokens.flat(), [config.tokens.length, config.tokens[0]?.length ?? 0]) };
  const trace = runSystem(twoToken, { config, input, weights: untrainedWeights(twoToken, config, 7) });
  return (name: string) => Array.from(trace.get(name).tensor.data);
}

it('works the textbook example when nothing is configured', () => {
  const cells = run({});
  expect(cells('q')).toEqual([1, 2, 1, 1]);
  expect(cells('k')).toEqual([1, 0, 0, 1]);
  expect(cells('v')).toEqual([2, 1, 1, 0]);
  expect(cells('products')).toEqual([1, 2, 1, 1]);
  expect(cells('probs').slice(2)).toEqual([0.5, 0.5]);
});

it('finds q, k and v side by side in one product with the fused matrix', () => {
  const cells = run({});
  expect(cells('w.fused')).toEqual([1, 1, 0, 1, 1, 0, 0, 1, 1, -1, 1, 1]);
  const [q, k, v] = [cells('q'), cells('k'), cells('v')];
  const rows = [0, 1].flatMap((row) => [q, k, v].flatMap((x) => x.slice(2 * row, 2 * row + 2)));
  expect(cells('fused')).toEqual(rows);
});

it('leaves the products as they are when unscaled, and divides the scores by the temperature', () => {
  expect(run({ scaled: false })('scores')).toEqual([1, 2, 1, 1]);
  const cold = run({ scaled: false, temperature: 0.5 });
  expect(cold('tempered')).toEqual([2, 4, 2, 2]);
  expect(cold('probs')[1]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
});

it('takes other numbers of tokens and features', () => {
  const wide = [[1, 0, 2], [0, 1, 0], [1, 1, 1], [2, 0, 0]]; // biome-ignore format: reads as a matrix
  const w = [[1], [2], [3]]; // biome-ignore format: reads as a matrix
  const cells = run({ tokens: wide, wq: w, wk: w, wv: [[1, 0], [0, 1], [1, 1]] }); // biome-ignore format: a matrix
  expect(cells('q')).toEqual([7, 2, 6, 2]);
  expect(cells('products')).toHaveLength(16);
  expect(cells('output')).toHaveLength(8);
});
