import { describe, expect, it } from 'vitest';
import { normal, seeded } from '../random';
import { readConfig } from '../system/config';
import { findSystem } from '../system/find';
import { runSystem, type TensorSpec, type Tensors, untrainedWeights } from '../system/system';
import { evaluate } from '../tensor/evaluate';
import { sizeOf } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import { explainCell } from '../trace/provenance';
import type { Named, Trace } from '../trace/trace';
import { systemFiles } from './files';

/** Sizes that no golden case has. Whole numbers in inputs are below `whole`, by name where that is not enough. */
interface Other {
  readonly config: Record<string, unknown>;
  readonly whole?: number;
  readonly given?: Readonly<Record<string, readonly number[]>>;
}

const cases: readonly (readonly [id: string, other: Other])[] = [
  ['nadaraya-watson', { config: { train_points: 5, query_points: 3, steps: 2, lr: 1 } }],
  [
    'nadaraya-watson',
    {
      config: { train_points: 4, query_points: 2, curve_points: 3, masked: true, kernel: 'parabola' },
      given: { mask: [0, 1, 0, 0], x_train: [0, 1, 2, 3], x_query: [0.5, 2.5], x_curve: [0, 1, 2] },
    },
  ],
  ['additive-attention', { config: { batch: 3, queries: 2, keys: 4, hidden: 3, valid_lens: [1, 2, 3] }, whole: 5 }],
  [
    'additive-attention',
    { config: { queries: 3, keys: 4, valid_lens: [[1, 4, 0]] }, given: { valid_lens: [1, 4, 0] } },
  ],
  ['seq2seq-attention', { config: { src_len: 1, tgt_len: 2, src_vocab: 3, tgt_vocab: 4, scale: 0.5 }, whole: 2 }],
  ['alibi', { config: { batch: 2, tokens: 5, dim: 18, heads: 6, causal: false } }],
  ['alibi', { config: { tokens: 1, dim: 3, heads: 3 } }],
  ['rope-2d', { config: { batch: 2, grid_h: 2, grid_w: 5, dim: 24, heads: 3, theta: 100 } }],
  ['rope-2d', { config: { tokens: 1, dim: 6, heads: 3 } }],
  ['layernorm-vs-batchnorm', { config: { batch: 1, tokens: 3, dim: 5 } }],
  ['pos-embed-interpolate', { config: { grid_h: 3, grid_w: 5, new_h: 7, new_w: 2, class_token: false } }],
  ['pos-embed-interpolate', { config: { grid_h: 1, grid_w: 2, new_h: 3, new_w: 1, mode: 'bilinear' } }],
  [
    'simple-vit',
    { config: { batch: 2, image_h: 8, image_w: 12, channels: 1, dim: 12, heads: 3, head_dim: 5, depth: 1 } },
  ],
  [
    'decoder-layer',
    { config: { tokens: 3, memory_tokens: 2, dim: 6, heads: 3, norm: 'pre', activation: 'gelu' }, whole: 1 },
  ],
  ['causal-lm', { config: { vocab: 5, context: 4, tokens: 3, dim: 6, heads: 3, gelu: 'erf', tied: false }, whole: 5 }],
  ['causal-lm', { config: { vocab: 5, tokens: 4, depth: 1 }, given: { tokens: [3, 1, 0, 0] } }],
  ['bert-tiny', { config: { tokens: 3, vocab: 7, dim: 8, heads: 2, depth: 1 }, whole: 2 }],
  ['beam-search', { config: { vocab: 4, max_len: 3, widths: [1, 5, 30], bos: 2, eos: 0, length_power: 1 } }],
  ['gqa', { config: { batch: 2, tokens: 3, dim: 5, heads: 6, kv_heads: 3, head_dim: 2, causal: false } }],
  ['kv-cache', { config: { batch: 2, prefill: 1, steps: 2, dim: 6, heads: 3, qkv_bias: false } }],
  ['flash-online-softmax', { config: { batch: 2, queries: 5, keys: 3, block_q: 7, block_k: 1 } }],
  ['flash-online-softmax', { config: { queries: 7, keys: 7, block_q: 2, block_k: 3, causal: true } }],
  ['flash-online-softmax', { config: { queries: 5, keys: 3, block_q: 2, block_k: 2, causal: true } }],
  [
    'pointer-copy',
    { config: { source: 3, steps: 2, state: 4, hidden: 6, attention: 5, oov: 0, coverage: false }, whole: 9 },
  ],
  ['pointer-copy', { config: { source: 4, steps: 1, oov: 3, vocab: 5, coverage_weight: 0 }, whole: 8 }],
  ['guided-attention', { config: { text: 5, frames: 3, g: 0.4 } }],
  ['nat-decoder', { config: { batch: 2, memory: 2, slots: 3, max_length: 9, vocab: 5, start: 3, end: 4, depth: 2 } }],
  ['se-gate', { config: { batch: 2, grid_h: 1, grid_w: 3, channels: 6, reduction: 3 } }],
  ['cbam', { config: { batch: 2, grid_h: 2, grid_w: 5, channels: 6, reduction: 2, kernel: 3, batch_norm: false } }],
  ['power-norm', { config: { steps: 1, batch: 3, tokens: 2, dim: 5 } }],
  ['sparse-attention', { config: { batch: 2, tokens: 7, dim: 9, heads: 3, stride: 2, causal: false } }],
  ['sparse-attention', { config: { tokens: 5, stride: 9 } }],
  [
    'dino-tiny',
    { config: { batch: 2, image_h: 4, image_w: 12, dim: 6, heads: 3, hidden: 5, registers: 0, qkv_bias: false } },
  ],
  [
    'clip-vision-tiny',
    { config: { batch: 2, image_h: 8, image_w: 4, channels: 1, dim: 6, heads: 3, embed: 5, texts: 2 } },
  ],
  ['paddle-attention', { config: { tokens: 3, dim: 6, heads: 2, qkv_bias: true } }],
  ['seed-vit', { config: { batch: 2, image_h: 7, image_w: 21, depth: 1, dim: 6, heads: 3, channels: 2 } }],
  [
    'vit-b16',
    { config: { batch: 2, image_h: 8, image_w: 12, patch: 4, dim: 6, depth: 1, heads: 2, mlp: 7, classes: 3 } },
  ],
  ['conformer-block', { config: { tokens: 1 } }],
  ['conformer-block', { config: { batch: 2, tokens: 7, head_dim: 5, max_pos: 3, conv_kernel: 3, conv_expansion: 1 } }],
  ['convnext-block', { config: { batch: 2, layer_scale: false, grid_h: 3, grid_w: 5, kernel: 3 } }],
  ['cpe', { config: { batch: 2, grids: [[3, 7]], dim: 5, kernel: 5 } }],
  ['cpe', { config: { tokens: 9, dim: 3 } }],
  [
    'cpe',
    {
      config: {
        batch: 2,
        dim: 12,
        heads: 4,
        crpe_windows: [
          [3, 1],
          [5, 3],
        ],
      },
    },
  ],
  ['cpvt-peg', { config: { class_token: false, grid_h: 1, grid_w: 7, kernel: 5 } }],
  ['cpvt-tiny', { config: { batch: 2, norm: 'post', activation: 'relu', final_norm: false, classes: 0, depth: 1 } }],
  ['cvt-attention', { config: { batch: 2, class_token: true, scale: 'dim', qkv_bias: true, grid_h: 5, grid_w: 7 } }],
  ['cvt-attention', { config: { class_token_projection: false, class_token: true, depthwise_bias: true } }],
  ['cvt-attention', { config: { class_token_projection: false, head_dim: 5, dim: 12, grid_h: 7, stride_q: 2 } }],
  ['linear-attention', { config: { batch: 2, kind: 'elu1', heads: 3, tokens: 1, head_dim: 4, value_dim: 7 } }],
  ['linear-attention', { config: { batch: 2, kind: 'elu1-causal', tokens: 5, head_dim: 4, value_dim: 7 } }],
  ['linear-attention', { config: { batch: 2, kind: 'softmax-softmax', tokens: 5, head_dim: 1 } }],
  ['linear-attention', { config: { batch: 2, kind: 'taylor', tokens: 5, head_dim: 4, value_dim: 7 } }],
  ['localvit-ff', { config: { batch: 2, batch_norm: true, class_token: false } }],
  ['localvit-ff', { config: { pre_norm: true, extra_pointwise: true, batch_norm: true, kernel: 5 } }],
  ['mae-tiny', { config: { batch: 2, image: 15, patch: 5, mask_ratio: 0.5, decoder_depth: 2 } }],
  ['pvt-attention', { config: { ratio: 1 } }],
  ['pvt-attention', { config: { batch: 2, grid_h: 5, grid_w: 7, ratio: 2, qkv_bias: false, dim: 12, heads: 3 } }],
  ['pvt-tiny', { config: { batch: 2, image: 18, patch: 3 } }],
  ['pvt-tiny', { config: { image: 32, patch: 4, dims: [8, 6], heads: [4, 3], depths: [2, 1], ratios: [1, 2] } }],
  ['rpe-deberta', { config: { batch: 2, p2c_index: 'code', qkv_bias: true, tokens: 5, clip: 3, dim: 12, heads: 3 } }],
  ...[1, 2, 3, 4].map((method): [string, Other] => [
    'rpe-huang2020',
    { config: { batch: 2, method, tokens: 5, dim: 12, heads: 3, clip: 2 } },
  ]),
  ...['product', 'euclidean', 'quantization', 'cross'].flatMap((method): [string, Other][] => [
    ['rpe-irpe', { config: { batch: 2, method, rpe_on: 'qkv', grid_h: 3, grid_w: 2, shared_head: true } }],
    ['rpe-irpe', { config: { method, rpe_on: 'qk', mode: 'bias', class_token: false, grid_h: 2, dim: 12, heads: 3 } }],
  ]),
  ['rpe-irpe', { config: { grid_h: 1, grid_w: 3, alpha: 1, beta: 2, gamma: 8, span: 3 } }],
  ['rpe-music-transformer', { config: { batch: 2, tokens: 5, shared_heads: true, heads: 4 } }],
  ['rpe-music-transformer', { config: { tokens: 1 } }],
  ['rpe-sasa', { config: { batch: 2, border: 'mask', grid_h: 1, grid_w: 7, kernel: 5 } }],
  ['rpe-sasa', { config: { conv_bias: true, border: 'zero-pad', grid_h: 3, grid_w: 5, dim: 12, heads: 3 } }],
  ['rpe-shaw', { config: { batch: 2, tokens: 7, dim: 12, heads: 3, clip: 2, offset: 'query-key', values: false } }],
  ['rpe-shaw', { config: { tokens: 1 } }],
  ['rpe-swinv2', { config: { batch: 2, window_h: 2, window_w: 5, pretrained_window: 8, cpb_hidden: 16 } }],
  ['rpe-swinv2', { config: { window_h: 1, window_w: 3 } }],
  ['rpe-t5', { config: { batch: 2, bidirectional: false, tokens: 9, buckets: 8, max_distance: 20, span: 30 } }],
  ['rpe-transformer-xl', { config: { batch: 2, tokens: 3, memory: 0 } }],
  ['rpe-transformer-xl', { config: { tokens: 1, memory: 7, dim: 12, heads: 3 } }],
  ['swin-block', { config: { batch: 2, grid_h: 6, grid_w: 9, window: 3, shift: 1 } }],
  ['swin-block', { config: { grid_h: 4, grid_w: 8, window: 4, shift: 3 } }],
  ['swin-patch-merging', { config: { batch: 2, grid_h: 2, grid_w: 10, dim: 3 } }],
  ['swin-tiny', { config: { batch: 2, image_w: 32, depths: [2, 3], window: 2 } }],
  [
    'swin-tiny',
    { config: { image_h: 24, image_w: 48, window: 3, depths: [1, 2, 1], heads: [1, 2, 4], mlp_ratio: 1.5 } },
  ],
  ['twins', { config: { batch: 2, grid_h: 6, grid_w: 3, window: 3, ratio: 2 } }],
];

/** Normally distributed inputs; variances are positive, whole numbers drawn below a bound. */
function draw(specs: Readonly<Record<string, TensorSpec>>, { whole = 1, given = {} }: Other): Tensors {
  const random = seeded(11);
  const cell = (name: string, spec: TensorSpec): number => {
    if (spec.dtype === 'i32') return Math.floor(random() * whole);
    return /var|square/.test(name) ? 0.5 + random() : normal(random);
  };
  const made = ([name, spec]: [string, TensorSpec]): [string, Tensor] => {
    const values = given[name] ?? Array.from({ length: sizeOf(spec.shape) }, () => cell(name, spec));
    return [name, tensor(values, spec.shape, spec.dtype)];
  };
  return Object.fromEntries(Object.entries(specs).map(made));
}

async function run(id: string, other: Other): Promise<Trace> {
  const system = await findSystem(id, systemFiles);
  const config = readConfig(system, other.config);
  const weights = untrainedWeights(system, config, 3);
  return runSystem(system, { config, weights, input: draw(system.inputs(config), other) });
}

const rowsOf = ({ data, shape }: Tensor): Float32Array[] => {
  const n = shape.at(-1) as number;
  return Array.from({ length: data.length / n }, (_, i) => data.subarray(i * n, (i + 1) * n));
};
const isShared = ({ scale, tensor }: Named): boolean =>
  (scale === 'weights' || scale === 'chances') && tensor.shape.length > 0;

describe.each(cases.map(([id, other]) => [`${id} with ${JSON.stringify(other.config)}`, id, other] as const))(
  '%s',
  async (_, id, other) => {
    const trace = await run(id, other);
    const named = trace.names.map((name) => trace.get(name));

    it('has no cell that is no number', () => {
      for (const { name, tensor } of named) expect(tensor.data.some(Number.isNaN), name).toBe(false);
    });

    it('has shares that add up to 1', () => {
      for (const shares of named.filter(isShared)) {
        for (const row of rowsOf(shares.tensor)) {
          expect(
            row.reduce((total, share) => total + share, 0),
            shares.name,
          ).toBeCloseTo(1, 4);
        }
      }
    });

    it('explains cells of every tensor', () => {
      const random = seeded(5);
      for (const { name, tensor } of named) {
        const index = Math.floor(random() * tensor.data.length);
        const cell = tensor.data[index] as number;
        const explained = explainCell(trace, tensor, index);
        if (!explained) expect(tensor.made, name).toBeNull();
        else if (!Number.isFinite(cell)) expect(evaluate(explained), name).toBe(cell);
        else expect(Math.abs(evaluate(explained) - cell), name).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(cell)));
      }
    });
  },
);

describe('an impossible configuration', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['nadaraya-watson', { train_points: 1 }, 'train_points: Expected at least 2'],
    ['nadaraya-watson', { kernel: 'cubic' }, 'kernel: Expected "none" or "box" or "parabola" or "gaussian"'],
    ['alibi', { dim: 7, heads: 2 }, 'dim 7 cannot be cut into 2 heads'],
    ['rope-2d', { dim: 12, heads: 2 }, 'dim 12 gives 2 heads 6 features each; a grid needs a multiple of 4'],
    ['rope-2d', { dim: 6, heads: 2, tokens: 3 }, 'a sequence needs an even number'],
    ['layernorm-vs-batchnorm', { batch: 1, tokens: 1 }, 'batch × tokens is 1'],
    ['pos-embed-interpolate', { mode: 'nearest' }, 'mode: Expected "bicubic" or "bilinear", but "nearest" came'],
    ['simple-vit', { dim: 6 }, 'dim 6 must be a multiple of 4, at least 8'],
    ['simple-vit', { image_h: 15 }, 'cannot be cut into patches of 4 × 4'],
    ['causal-lm', { tokens: 13 }, 'tokens 13 do not fit into a context of 12 positions'],
    ['causal-lm', { tokens: 1 }, 'tokens: Expected at least 2'],
    ['bert-tiny', { tokens: 17 }, 'tokens 17 do not fit into 16 positions'],
    ['beam-search', { bos: 1 }, 'bos 1 and eos 1 must be two different words'],
    ['beam-search', { widths: [2, 2] }, 'widths: Expected every width once'],
    ['gqa', { kv_heads: 3 }, 'kv_heads 3 must divide heads 4'],
    ['nat-decoder', { end: 9 }, 'must be words, below vocab 9'],
    ['se-gate', { reduction: 5 }, 'reduction 5 must divide channels 16'],
    ['cbam', { kernel: 4 }, 'kernel: Expected an odd number'],
    ['power-norm', { alpha: 1 }, 'alpha: Expected a number below 1'],
    ['dino-tiny', { registers: -1 }, 'registers: Expected a whole number from 0'],
    ['seed-vit', { class_token: true }, 'class_token: Expected false'],
    ['vit-b16', { heads: 5 }, 'dim 768 cannot be cut into 5 heads'],
    ['conformer-block', { conv_kernel: 4 }, 'conv_kernel 4 must be odd'],
    ['convnext-block', { kernel: 4 }, 'kernel 4 must be odd'],
    ['cpe', { crpe_windows: [[3, 1]] }, 'crpe_windows must share out all 2 heads'],
    ['cpvt-peg', { kernel: 2 }, 'kernel 2 must be odd'],
    ['cpvt-tiny', { image_w: 21 }, 'cannot be cut into patches of 4 × 4'],
    [
      'cvt-attention',
      { class_token: true, class_token_projection: false, head_dim: 3 },
      'head_dim · heads must equal dim',
    ],
    ['cvt-attention', { dim: 15 }, 'dim 15 cannot be cut into 2 heads'],
    ['linear-attention', { kind: 'relu' }, 'kind: Expected "elu1" or'],
    ['localvit-ff', { kernel: 2 }, 'kernel 2 must be odd'],
    ['mae-tiny', { mask_ratio: 0 }, 'mask_ratio 0 must leave a patch to see and one to guess'],
    ['mae-tiny', { patch: 5 }, 'cannot be cut into patches of 5 × 5'],
    ['pvt-attention', { ratio: 9 }, 'ratio 9 is larger than a side of the 8 × 12 grid'],
    ['pvt-tiny', { heads: [1] }, 'must have one entry for each stage'],
    ['pvt-tiny', { patch: 16 }, 'leaves a stage smaller than its ratio'],
    ['rpe-deberta', { p2c_index: 'both' }, 'p2c_index: Expected "paper" or "code"'],
    ['rpe-huang2020', { method: 5 }, 'method: Expected 1, 2, 3 or 4, but 5 came'],
    ['rpe-irpe', { mode: 'bias', rpe_on: 'qkv' }, 'rpe_on may name q and k, not v'],
    ['rpe-irpe', { gamma: 1 }, 'alpha 1.9 must be at most beta 3.8 and below gamma 1'],
    ['rpe-sasa', { kernel: 4 }, 'kernel 4 must be odd'],
    ['rpe-sasa', { conv_bias: true }, 'border must be "zero-pad"'],
    ['rpe-sasa', { dim: 6, heads: 2 }, 'must leave an even head size'],
    ['rpe-t5', { buckets: 5 }, 'buckets 5 must be at least 2'],
    ['rpe-t5', { max_distance: 8 }, 'max_distance 8 must exceed'],
    ['rpe-transformer-xl', { memory: -1 }, 'memory: Expected a whole number from 0'],
    ['swin-block', { grid_h: 6 }, 'a grid of 6 × 12 cannot be cut into windows of 4'],
    ['swin-block', { shift: 4 }, 'shift 4 must be smaller than the window, 4'],
    ['swin-patch-merging', { grid_w: 5 }, 'a grid of 4 × 5 cannot be cut into squares'],
    ['swin-tiny', { image_w: 24 }, "window: a stage's grid of 4 × 6 cannot be cut into windows of 4"],
    ['twins', { window: 3 }, 'a grid of 8 × 12 cannot be cut into windows of 3'],
  ])('of %s, %j, gets one line that says what was expected', async (id, config, message) => {
    const system = await findSystem(id, systemFiles);
    expect(() => readConfig(system, config)).toThrow(message);
  });
});
