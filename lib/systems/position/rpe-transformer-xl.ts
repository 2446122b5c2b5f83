import { mix, project, weigh } from '../../nn/attention';
import { nameHeads, splitHeads } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { maskPairs } from '../../nn/masks';
import { norm, normParameters } from '../../nn/norm';
import { offsets } from '../../nn/offsets';
import { causalMask } from '../../nn/pairs';
import { type ParameterSpec, Parameters } from '../../nn/parameters';
import { outputParameters, projectionParameters } from '../../nn/projections';
import { relShift } from '../../nn/rel-shift';
import { add } from '../../ops/add';
import { concat } from '../../ops/concat';
import { distanceEncoding } from '../../ops/distance-encoding';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { expand } from '../../ops/expand';
import { matmul } from '../../ops/matmul';
import { reshape } from '../../ops/reshape';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, countOrNone, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(5),
    /** Tokens of the segment before, which queries read and nobody updates. */
    memory: countOrNone(4),
    dim: count(16),
    heads: count(2),
    eps: positive(1e-5),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ dim }) => dim % 2 === 0,
    ({ dim }) => `dim ${dim} must be even: half of the encoding are sines, half cosines`,
  ),
);

const position = { role: 'position' } as const;
const attention = { role: 'attention' } as const;
const sequence = ['token', 'feature'] as const;

const biasPerHead = (heads: number, d: number, symbol: string): ParameterSpec => ({
  shape: [heads, d],
  axes: ['head', 'feature'],
  symbol,
  role: 'position',
  initial: { deviation: 0.6 },
});

/**
 * Attention over a remembered segment and the present one, with sinusoidal distances projected to keys of their own and
 * two learned biases in place of absolute positions (Dai et al. 2019, arXiv:1901.02860, section 3.3).
 */
const rpeTransformerXl = defineSystem({
  id: 'rpe-transformer-xl',
  config,
  inputs: (c) =>
    batched(c.batch, {
      x: tokens(c.tokens, c.dim),
      ...(c.memory ? { memory: tokens(c.memory, c.dim, 'm') } : {}),
    }),
  parameters: ({ dim, heads }) => ({
    ...projectionParameters(dim),
    ...linearParameters('r', { from: dim, to: dim, bias: false, symbols: ['W_{k,R}', ''], role: 'position' }),
    u: biasPerHead(heads, dim / heads, 'u'),
    v_bias: biasPerHead(heads, dim / heads, 'v'),
    ...outputParameters(dim, false),
    ...normParameters('norm', dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { tokens: n, memory, dim, heads, eps }) {
    const p = new Parameters(w);
    const d = dim / heads;
    const x = input.x;
    const seen = input.memory ? concat([input.memory, x], -2) : x;
    const {
      q,
      k,
      v: value,
    } = nameHeads(t, [linear(x, p.within('q.')), linear(seen, p.within('k.')), linear(seen, p.within('v.'))], heads);
    const keys = memory + n;

    // R: sinusoids of the distances, the largest first, projected to keys.
    const far = reshape(offsets(1, keys, { order: 'query-key', first: keys - 1 }), [keys]);
    const distances = t.name('distances', far, ['offset'], { symbol: 'i-j', role: 'position', scale: 'index' });
    const r = t.name('r', distanceEncoding(distances, dim), ['offset', 'feature'], { symbol: 'R', ...position });
    const rKey = t.name('r_key', splitHeads(linear(r, p.within('r.')), heads), ['head', 'offset', 'feature'], {
      symbol: 'R\\,W_{k,R}',
      ...position,
    });
    const lead = q.shape.slice(0, -2);
    const everyHead = (of: Tensor, rows: number) => expand(of, [...lead, rows, d]);
    const bias = (name: 'u' | 'v_bias') => everyHead(reshape(p.get(name), [heads, 1, d]), n);
    const relative = everyHead(rKey, keys);

    // The four terms of section 3.3; (b) and (d) are brought from distances to keys by the relative shift.
    const byHead = ['head', 'query', 'key'] as const;
    const products = (left: Tensor, right: Tensor) => matmul(left, right, { transposeB: true });
    const [u, vBias] = [bias('u'), bias('v_bias')];
    t.name('term_a', products(q, k), byHead, { symbol: '(a)', ...attention });
    t.name('term_b', relShift(products(q, relative)).shifted, byHead, { symbol: '(b)', ...position });
    t.name('term_c', products(u, k), byHead, { symbol: '(c)', ...attention });
    t.name('term_d', relShift(products(vBias, relative)).shifted, byHead, { symbol: '(d)', ...position });
    const ac = t.name('ac', products(add(q, u), k), byHead, { symbol: '(q+u)k^\\top', ...attention });
    const unshifted = t.name('bd_unshifted', products(add(q, vBias), relative), ['head', 'query', 'offset'], {
      symbol: '(q+v)(R\\,W_{k,R})^\\top',
      ...position,
    });
    const bd = t.name('bd', relShift(unshifted).shifted, byHead, { symbol: '(q+v)(W_{k,R}R_{i-j})', ...position });

    const mask = t.name('mask', causalMask({ queries: n, keys, first: memory }), ['query', 'key'], {
      symbol: 'M',
      scale: 'mask',
    });
    const scores = t.name('scores', divideBySqrt(add(ac, bd), d, 'd'), byHead, { symbol: 'S', ...attention });
    const logits = t.name('logits', maskPairs(scores, mask), byHead, { symbol: 'L', ...attention });
    const proj = project(t, mix(t, weigh(t, logits), value), p.within('proj.'));
    const residual = t.name('residual', add(x, proj), sequence, { symbol: 'x+O', role: 'residual' });
    t.name('norm', norm(residual, p.within('norm.'), eps), sequence, { symbol: '\\mathrm{LN}(x+O)', role: 'residual' });
  },
});
export default rpeTransformerXl;
