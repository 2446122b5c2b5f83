import { expect, it } from 'vitest';
import { normal, seeded } from '../../random';
import { readConfig } from '../../system/config';
import { runSystem, untrainedWeights } from '../../system/system';
import { type Tensor, tensor } from '../../tensor/tensor';
import type { Edits, Trace } from '../../trace/trace';
import miniVit from './mini-vit';

const small = { image_h: 8, image_w: 12, patch: 4, dim: 8, depth: 2, heads: 2, mlp: 16, classes: 3 };

const noise = (shape: readonly number[], seed: number): Tensor => {
  const random = seeded(seed);
  const size = shape.reduce((a, b) => a * b, 1);
  return tensor(
    Float32Array.from({ length: size }, () => normal(random)),
    shape,
  );
};

function run(values: object, { image = noise([8, 12, 3], 1), edits = {} as Edits } = {}): Trace {
  const config = readConfig(miniVit, { ...small, ...values });
  return runSystem(miniVit, { config, input: { image }, weights: untrainedWeights(miniVit, config, 7), edits });
}

const cells = (trace: Trace, name: string) => trace.get(name).tensor.data;
const scaled = (x: Float32Array, factor: number) => x.map((value) => value * factor);
const expectClose = (a: Float32Array, b: Float32Array) => {
  expect(a).toHaveLength(b.length);
  for (const [i, x] of a.entries()) expect(x).toBeCloseTo(b[i] as number, 4);
};

it('computes every picture of a batch as it computes that picture alone', () => {
  const images = noise([3, 8, 12, 3], 2);
  for (const values of [{ rpe: true }, { norm: 'post', pool: 'mean' }, { class_token: false, pool: 'mean' }]) {
    const together = run(values, { image: images });
    for (let i = 0; i < 3; i++) {
      const one = images.data.subarray(i * 288, (i + 1) * 288);
      const alone = cells(run(values, { image: tensor(one, [8, 12, 3]) }), 'logits');
      expectClose(cells(together, 'logits').subarray(3 * i, 3 * i + 3), alone);
    }
    const counted = (name: string) => together.get(name).axes.map(({ id }) => id);
    expect(counted('block.1.attn.probs')).toEqual(['batch', 'head', 'query', 'key']);
    expect(counted('logits')).toEqual(['batch', 'class']);
  }
});

it('divides the products by √d of a head, by √D of the model, or not at all', () => {
  const by = (divisor: string) => {
    const trace = run({ divisor });
    return { products: cells(trace, 'block.0.attn.products'), scores: cells(trace, 'block.0.attn.scores') };
  };
  expectClose(by('head').scores, scaled(by('head').products, 1 / Math.sqrt(4)));
  expectClose(by('model').scores, scaled(by('model').products, 1 / Math.sqrt(8)));
  expect(by('none').scores).toEqual(by('none').products);
});

it('divides the logits by the temperature in a step of its own, which temperature 1 does not have', () => {
  const cold = run({ temperature: 0.5, rpe: true });
  expectClose(cells(cold, 'block.0.attn.tempered'), scaled(cells(cold, 'block.0.attn.logits'), 2));
  expect(run({ temperature: 1 }).find('block.0.attn.tempered')).toBeUndefined();
});

it('has a bias only with relative positions, and none where the class token is involved', () => {
  expect(run({}).find('block.0.attn.bias')).toBeUndefined();
  const trace = run({ rpe: true });
  const [bias, between] = [trace.get('block.0.attn.bias').tensor, trace.get('block.0.attn.rel_bias').tensor];
  expect(bias.shape).toEqual([2, 7, 7]);
  expect(between.shape).toEqual([2, 6, 6]);
  for (let i = 0; i < 7; i++) expect([bias.data[i], bias.data[7 * i]]).toEqual([0, 0]);
  expect(bias.data[8]).toBe(between.data[0]);
});

it('starts untrained with biases of 0, scales of 1 and seeded noise elsewhere', () => {
  const config = readConfig(miniVit, { ...small, rpe: true });
  const weights = untrainedWeights(miniVit, config, 7);
  expect(Object.keys(weights)).toEqual(Object.keys(miniVit.parameters(config)));
  const values = (name: string) => (weights[name] as Tensor).data;
  expect(new Set(values('block.0.attn.qkv.bias'))).toEqual(new Set([0]));
  expect(new Set(values('block.1.norm2.weight'))).toEqual(new Set([1]));
  expect(new Set(values('block.0.attn.rel_bias_table')).size).toBeGreaterThan(20);
  expect(untrainedWeights(miniVit, config, 7)).toEqual(weights);
  expect(untrainedWeights(miniVit, config, 8)).not.toEqual(weights);
});

it('lets an edited bias reach the logits of its own block and everything after it, nothing before', () => {
  const plain = run({ rpe: true });
  const edited = run({ rpe: true }, { edits: { 'block.1.attn.bias': new Map([[8, 5]]) } });
  expect(cells(edited, 'block.0.residual2')).toEqual(cells(plain, 'block.0.residual2'));
  expect(cells(edited, 'block.1.attn.scores')).toEqual(cells(plain, 'block.1.attn.scores'));
  const moved = cells(edited, 'block.1.attn.logits').map(
    (x, i) => x - (cells(plain, 'block.1.attn.logits')[i] as number),
  );
  expect(moved.findIndex((x) => x !== 0)).toBe(8);
  expect(moved.filter((x) => x !== 0)).toHaveLength(1);
  expect(cells(edited, 'block.1.residual2')).not.toEqual(cells(plain, 'block.1.residual2'));
});
