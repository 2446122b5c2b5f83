import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../tests/bits';
import { normal, seeded } from '../random';
import { readConfig } from '../system/config';
import { runSystem, type TensorSpec, type Tensors } from '../system/system';
import { sizeOf } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import { systemOf } from './index';

/** Configurations that no golden case has: odd grids, other heads, one token, flags the other way round. */
const sizes: Readonly<Record<string, readonly object[]>> = {
  'conformer-block': [{ tokens: 1 }, { tokens: 7, head_dim: 5, max_pos: 3, conv_kernel: 3, conv_expansion: 1 }],
  'convnext-block': [{ layer_scale: false, grid_h: 3, grid_w: 5, kernel: 3 }],
  cpe: [
    { grids: [[3, 7]], dim: 5, kernel: 5 },
    { tokens: 9, dim: 3 },
    {
      ...{ dim: 16, heads: 4 },
      crpe_windows: [
        [3, 1],
        [5, 2],
        [7, 1],
      ],
    },
  ],
  'cpvt-peg': [{ class_token: false, grid_h: 1, grid_w: 7, kernel: 5 }],
  'cpvt-tiny': [{ norm: 'post', activation: 'relu', final_norm: false, classes: 0, depth: 1 }],
  'cvt-attention': [
    { class_token: true, scale: 'dim', qkv_bias: true, grid_h: 5, grid_w: 7 },
    { class_token_projection: false, class_token: true, depthwise_bias: true, stride_kv: 1 },
    { class_token_projection: false, head_dim: 5, dim: 12, grid_h: 7, grid_w: 5, stride_q: 2 },
  ],
  'linear-attention': ['elu1', 'elu1-causal', 'softmax-softmax', 'taylor'].map((kind) => ({
    ...{ kind, heads: 3, tokens: 5, head_dim: 4, value_dim: 7 },
  })),
  'localvit-ff': [
    { batch_norm: true, class_token: false },
    { pre_norm: true, extra_pointwise: true, batch_norm: true, kernel: 5 },
  ],
  'mae-tiny': [{ image: 15, patch: 5, mask_ratio: 0.5, decoder_depth: 2 }],
  'pvt-attention': [{ ratio: 1 }, { grid_h: 5, grid_w: 7, ratio: 2, qkv_bias: false, dim: 12, heads: 3 }],
  'pvt-tiny': [
    { image: 18, patch: 3 },
    {
      ...{ image: 32, patch: 4, dims: [8, 16, 12], heads: [1, 2, 3] },
      ...{ mlps: [8, 8, 8], depths: [1, 1, 1], ratios: [4, 2, 1] },
    },
  ],
  'rpe-deberta': [{ p2c_index: 'code', qkv_bias: true, tokens: 5, clip: 3, dim: 12, heads: 3 }],
  'rpe-huang2020': [1, 2, 3, 4].map((method) => ({ method, tokens: 5, dim: 12, heads: 3, clip: 2 })),
  'rpe-irpe': ['product', 'euclidean', 'quantization', 'cross'].flatMap((method) => [
    { method, rpe_on: 'qkv', grid_h: 3, grid_w: 2, shared_head: true },
    { method, rpe_on: 'qk', mode: 'bias', class_token: false, grid_h: 2, grid_w: 5, dim: 12, heads: 3 },
  ]),
  'rpe-music-transformer': [{ tokens: 5, shared_heads: true, heads: 4 }, { tokens: 1 }],
  'rpe-sasa': [
    { border: 'zero-pad', grid_h: 3, grid_w: 7, kernel: 5 },
    { conv_bias: true, border: 'zero-pad', grid_h: 3, grid_w: 5, dim: 12, heads: 3 },
  ],
  'rpe-shaw': [{ tokens: 7, dim: 12, heads: 3, clip: 2, offset: 'query-key', values: false }, { tokens: 1 }],
  'rpe-swinv2': [
    { window_h: 2, window_w: 5, pretrained_window: 8, cpb_hidden: 16 },
    { window_h: 1, window_w: 3 },
  ],
  'rpe-t5': [{ bidirectional: false, tokens: 9, buckets: 8, max_distance: 20, span: 30 }],
  'rpe-transformer-xl': [
    { tokens: 3, memory: 0 },
    { tokens: 4, memory: 7, dim: 12, heads: 3 },
  ],
  'swin-block': [
    { grid_h: 6, grid_w: 9, window: 3, shift: 1 },
    { grid_h: 4, grid_w: 8, window: 4, shift: 3 },
  ],
  'swin-patch-merging': [{ grid_h: 2, grid_w: 10, dim: 3 }],
  'swin-tiny': [
    { image_h: 24, image_w: 48, window: 3, depths: [1, 2, 1], heads: [1, 2, 4], mlp_ratio: 1.5 },
    { depths: [2, 3], window: 2 },
  ],
  twins: [{ grid_h: 6, grid_w: 3, window: 3, ratio: 2 }],
};

/** Random numbers for every tensor; what may not be negative is not. */
function draw(specs: Readonly<Record<string, TensorSpec>>, seed: number): Tensors {
  const random = seeded(seed);
  const of = (name: string): number => (name.endsWith('running_var') ? 0.5 + random() : normal(random) / 2);
  return Object.fromEntries(
    Object.entries(specs).map(([name, { shape, dtype }]) => [
      name,
      tensor(
        Float32Array.from({ length: sizeOf(shape) }, () => of(name)),
        shape,
        dtype,
      ),
    ]),
  );
}

/** One example out of two. */
const example = ({ data, shape, dtype }: Tensor, i: number): Tensor =>
  tensor(data.slice((i * data.length) / 2, ((i + 1) * data.length) / 2), shape.slice(1), dtype);

const cases = Object.entries(sizes).flatMap(([id, list]) => list.map((c) => [id, JSON.stringify(c), c] as const));

describe.each(cases)('%s %s', (id, _, given) => {
  const system = systemOf(id);
  const [one, two] = [readConfig(system, given), readConfig(system, { ...given, batch: 2 })];
  const weights = draw(system.parameters(one), 5);
  const input = draw(system.inputs(two), 6);
  const both = runSystem(system, { weights, input, config: two });

  it('computes numbers', () => {
    for (const name of both.names) expect(both.get(name).tensor.data.some(Number.isNaN), name).toBe(false);
  });

  it.each([0, 1])('computes example %s of a batch as if it were alone', (i) => {
    const own = Object.fromEntries(Object.entries(input).map(([name, x]) => [name, example(x, i)]));
    const alone = runSystem(system, { weights, input: own, config: one });
    expect(both.names).toEqual(alone.names);
    for (const name of alone.names) {
      const [single, double] = [alone.get(name).tensor, both.get(name).tensor];
      const mine = double.shape.length === single.shape.length ? double : example(double, i);
      expect(mine.shape, name).toEqual(single.shape);
      expect(firstDifference(mine.data, single.data), name).toBe(-1);
    }
  });
});
