import { log } from '../../maths';
import { mix, project, weigh } from '../../nn/attention';
import { nameHeads, selfOn, stretch } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { outputParameters } from '../../nn/projections';
import { relativeBias } from '../../nn/relative-bias';
import { spread } from '../../nn/spread';
import { add } from '../../ops/add';
import { atMost } from '../../ops/at-most';
import { exp } from '../../ops/exp';
import { matmul } from '../../ops/matmul';
import { multiply } from '../../ops/multiply';
import { normalize } from '../../ops/normalize';
import { relativeIndex } from '../../ops/relative-index';
import { relu } from '../../ops/relu';
import { scaleBy } from '../../ops/scale-by';
import { sigmoid } from '../../ops/sigmoid';
import { reals } from '../../ops/table';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, countOrNone } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { call, constant, define, type Expression, product, quotient, sum } from '../../tensor/expression';
import { axis, type Places } from '../../trace/axis';

/** Logarithms of temperatures are held below this, so that no cosine is multiplied by more than 100. */
const LN_100 = 4.605170185988092;

const config = v.pipe(
  v.object({
    batch,
    window_h: count(4),
    window_w: count(4),
    /** The window that the network was trained with; 0: this one. */
    pretrained_window: countOrNone(0),
    dim: count(16),
    heads: count(2),
    cpb_hidden: count(512),
    tau_log_max: v.optional(v.number(), LN_100),
    tau_log: v.told,
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

const attention = { role: 'attention' } as const;
const position = { role: 'position' } as const;

interface Window {
  readonly window: Places['grid'];
  /** The window that the network was trained with: offsets count in its units. */
  readonly trained: Places['grid'];
}

/** An offset within the window on a logarithmic scale: sign(t)·log₂(|t| + 1)/log₂ 8, t eight times it over the largest. */
function logOffset([entry, side]: readonly number[], { window, trained }: Window): Expression {
  const [at, axis] = [entry as number, side as 0 | 1];
  const width = 2 * window[1] - 1;
  const place = axis === 0 ? Math.floor(at / width) : at % width;
  const offset = constant(place - window[axis] + 1, axis === 0 ? 'Δr' : 'Δc');
  const t = define('t', quotient(product(constant(8), offset), constant(Math.max(trained[axis] - 1, 1))));
  const log = call('log2', sum([call('abs', t), constant(1)]));
  return quotient(product(call('sign', t), log), call('log2', constant(8)));
}

/**
 * Window attention of Swin V2: cosines in place of products, times a learned temperature, and a bias that a small
 * network computes from log-spaced offsets (Liu et al. 2021, arXiv:2111.09883, sections 3.2 and 3.3).
 */
const rpeSwinv2 = defineSystem({
  id: 'rpe-swinv2',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.window_h * c.window_w, c.dim) }),
  parameters: ({ dim, heads, cpb_hidden }) => ({
    ...linearParameters('qkv', { from: dim, to: 3 * dim, bias: false, symbols: ['W_{QKV}', ''] }),
    // Keys have no bias.
    q_bias: { shape: [dim], axes: ['feature'], symbol: 'b_Q', role: 'query', initial: { all: 0 } },
    v_bias: { shape: [dim], axes: ['feature'], symbol: 'b_V', role: 'value', initial: { all: 0 } },
    logit_scale: { shape: [heads], axes: ['head'], symbol: '\\ln\\,1/\\tau', initial: { all: log(10) } },
    ...linearParameters('cpb.0', { from: 2, to: cpb_hidden, symbols: ['W_1', 'b_1'], role: 'position' }),
    ...linearParameters('cpb.2', {
      from: cpb_hidden,
      to: heads,
      bias: false,
      axes: ['in', 'head'],
      symbols: ['W_2', ''],
      role: 'position',
    }),
    ...outputParameters(dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, c) {
    const p = new Parameters(w);
    const { window_h: h, window_w: wide, heads } = c;
    const places: Places = { grid: [h, wide], leading: 0 };
    const sides = selfOn(places);
    const pairs = [axis('query', places), axis('key', places)] as const;
    const byHead = ['head', ...pairs] as const;
    const token = ['head', axis('token', places), 'feature'] as const;

    const fused = linear(input.x, p.within('qkv.'));
    const qkv = t.aside('qkv', fused, [axis('token', places), 'feature'], { symbol: '[Q\\,K\\,V]' });
    const third = (i: number) => stretch(qkv, i, 3);
    const {
      q,
      k,
      v: value,
    } = nameHeads(t, [add(third(0), p.get('q_bias')), third(1), add(third(2), p.get('v_bias'))], heads, sides);

    // B(Δx̂, Δŷ) = G(Δx̂, Δŷ) with log-spaced Δ̂ (equations 3 and 4), between 0 and 16.
    const trained = c.pretrained_window || null;
    const coords = t.name(
      'coords',
      reals([(2 * h - 1) * (2 * wide - 1), 2], logOffset, {
        ...({ window: [h, wide], trained: trained ? [trained, trained] : [h, wide] } as const),
      }),
      ['offset', 'feature'],
      { symbol: '\\widehat{\\Delta}', ...position },
    );
    const hidden = t.name('cpb_hidden', relu(linear(coords, p.within('cpb.0.'))), ['offset', 'feature'], {
      symbol: '\\mathrm{ReLU}(\\widehat{\\Delta} W_1)',
      ...position,
    });
    const table = t.name('cpb_table', linear(hidden, p.within('cpb.2.')), ['offset', 'head'], {
      symbol: 'G',
      ...position,
    });
    const index = t.name('index', relativeIndex(h, wide), pairs, { symbol: 'I', scale: 'index', ...position });
    const read = t.aside('table_read', relativeBias(table, index), byHead, { symbol: 'G[I]', ...position });
    const bias = t.name('bias', scaleBy(sigmoid(read), 16), byHead, { symbol: 'B', ...position });

    // Sim(qᵢ, kⱼ) = cos(qᵢ, kⱼ)/τ + Bᵢⱼ (equation 2).
    const qHat = t.name('q_normalized', normalize(q), token, { symbol: '\\hat{Q}', role: 'query' });
    const kHat = t.name('k_normalized', normalize(k), token, { symbol: '\\hat{K}', role: 'key' });
    const cosine = t.name('cosine', matmul(qHat, kHat, { transposeB: true }), byHead, {
      symbol: '\\cos(q_i, k_j)',
      ...attention,
    });
    const scale = t.name('scale', exp(atMost(p.get('logit_scale'), c.tau_log_max, '\\ln 100')), ['head'], {
      symbol: '1/\\tau',
    });
    const n = h * wide;
    const scores = t.name('scores', multiply(cosine, spread(scale, [heads, n, n], 0)), byHead, {
      symbol: '\\cos(q_i, k_j)/\\tau',
      ...attention,
    });
    const logits = t.name('logits', add(scores, bias), byHead, { symbol: 'L', ...attention });
    project(t, mix(t, weigh(t, logits, sides), value, sides), p.within('proj.'), places);
  },
});
export default rpeSwinv2;
