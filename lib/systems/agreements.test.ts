import { expect, it } from 'vitest';
import { normal, seeded } from '../random';
import { readConfig } from '../system/config';
import { findSystem } from '../system/find';
import { runSystem, type TensorSpec, untrainedWeights } from '../system/system';
import { sizeOf } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import type { Trace } from '../trace/trace';
import { systemFiles } from './files';

/** A system on random inputs and weights, at sizes that no golden case has. */
async function run(id: string, values: object): Promise<Trace> {
  const system = await findSystem(id, systemFiles);
  const config = readConfig(system, values);
  const random = seeded(17);
  const draw = ({ shape }: TensorSpec): Tensor =>
    tensor(
      Array.from({ length: sizeOf(shape) }, () => normal(random)),
      shape,
    );
  const input = Object.fromEntries(Object.entries(system.inputs(config)).map(([name, spec]) => [name, draw(spec)]));
  return runSystem(system, { config, input, weights: untrainedWeights(system, config, 5) });
}

const cells = (trace: Trace, name: string): number[] => Array.from(trace.get(name).tensor.data);

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i], `cell ${i}`).toBeCloseTo(value, 5);
}

it.each([
  { queries: 9, keys: 6, block_q: 4, block_k: 5 },
  { queries: 7, keys: 7, block_q: 3, block_k: 2, causal: true },
  { batch: 2, queries: 2, keys: 5, block_q: 8, block_k: 1 },
])('flash attention comes to what attention at once comes to: %j', async (config) => {
  const trace = await run('flash-online-softmax', config);
  expectClose(cells(trace, 'output'), cells(trace, 'full.output'));
});

it('the key-value cache comes to what one causal pass comes to', async () => {
  const trace = await run('kv-cache', { batch: 2, prefill: 3, steps: 4, dim: 12, heads: 3 });
  expectClose(cells(trace, 'output'), cells(trace, 'full.proj'));
});

it('as many heads of keys as of queries are ordinary attention, in which each head reads its own', async () => {
  const trace = await run('gqa', { heads: 4, kv_heads: 4 });
  expect(cells(trace, 'kv_head')).toEqual([0, 1, 2, 3]);
});

it('a ViT without positions gives reversed patches the same logits', async () => {
  const trace = await run('seed-vit', { image_h: 14, image_w: 21, depth: 2 });
  expectClose(cells(trace, 'reversed_patches.logits'), cells(trace, 'logits'));
  expect(cells(trace, 'reversed_patches.image')).not.toEqual(cells(trace, 'in.image'));
});

it('a beam that holds every sentence finds the best of all', async () => {
  const trace = await run('beam-search', { vocab: 5, max_len: 4, widths: [1000], bos: 3, eos: 2 });
  const last = trace.names.filter((name) => /^width\.1000\.step\.\d+\.scores$/.test(name)).at(-1) as string;
  expect(cells(trace, last)[0]).toBeCloseTo(cells(trace, 'exhaustive.score')[0] as number, 5);
  const best = cells(trace, last.replace('scores', 'tokens')).slice(0, 5);
  expect(best).toEqual(cells(trace, 'exhaustive.tokens'));
});

it('positions stretched to the same size stay as they are', async () => {
  for (const mode of ['bicubic', 'bilinear']) {
    const trace = await run('pos-embed-interpolate', { grid_h: 3, grid_w: 5, new_h: 3, new_w: 5, mode });
    expectClose(cells(trace, 'pos_embed'), cells(trace, 'in.pos_embed'));
  }
});

it('every new place is a mean of old ones: its weights add up to 1', async () => {
  for (const mode of ['bicubic', 'bilinear']) {
    const { data, shape } = (await run('pos-embed-interpolate', { grid_h: 4, new_h: 9, mode })).get(
      'row_matrix',
    ).tensor;
    const n = shape[1] as number;
    for (let i = 0; i < data.length; i += n) {
      expect(data.subarray(i, i + n).reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 6);
    }
  }
});

it('six heads of ALiBi have four slopes of four heads and two of eight', async () => {
  const trace = await run('alibi', { dim: 12, heads: 6 });
  expect(cells(trace, 'slopes')).toEqual([1 / 4, 1 / 16, 1 / 64, 1 / 256, 1 / 2, 1 / 8]);
});

it('rotary scores depend on the distance alone', async () => {
  const system = await findSystem('rope-2d', systemFiles);
  const config = readConfig(system, { tokens: 6, dim: 4, heads: 1 });
  const row = [0.3, -1.2, 0.8, 0.5];
  const input = { x: tensor(Array.from({ length: 6 }, () => row).flat(), [6, 4]) };
  const scores = cells(runSystem(system, { config, input, weights: untrainedWeights(system, config, 5) }), 'scores');
  for (let i = 1; i < 6; i++) {
    for (let j = 1; j < 6; j++) {
      expect(scores[i * 6 + j]).toBeCloseTo(scores[(i - 1) * 6 + j - 1] as number, 5);
    }
  }
});

it('two sparse layers connect every pair that order allows', async () => {
  for (const causal of [true, false]) {
    const trace = await run('sparse-attention', { tokens: 9, dim: 8, heads: 2, stride: 2, causal });
    const paths = cells(trace, 'two_layer_paths');
    for (const [at, ways] of paths.entries()) {
      const [query, key] = [Math.floor(at / 9), at % 9];
      expect(ways > 0, `${query} to ${key}`).toBe(!causal || key <= query);
    }
  }
});
