import { mix, project, weigh } from '../../nn/attention';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { within } from '../../nn/within';
import { bothMasked } from '../../ops/both-masked';
import { countAllowed } from '../../ops/count-allowed';
import { countPaths } from '../../ops/count-paths';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { fillMasked } from '../../ops/fill-masked';
import { matmul } from '../../ops/matmul';
import { wholes } from '../../ops/table';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import {
  call,
  compare,
  constant,
  define,
  difference,
  type Expression,
  maximum,
  product,
  quotient,
} from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({ batch, tokens: count(12), dim: count(16), heads: count(2), stride: count(3), causal: flag(true) }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

interface Pattern {
  readonly stride: number;
  readonly causal: boolean;
}

/** 1 where the pattern or the order of tokens forbids a pair. */
function forbidden(
  [i, j]: readonly number[],
  { causal }: Pattern,
  broken: (apart: Expression) => Expression,
): Expression {
  const [query, key] = [constant(i as number, 'i'), constant(j as number, 'j')];
  const breaks = broken(define('\\Delta', difference(query, key)));
  return causal ? maximum(compare(key, '>', query), breaks) : breaks;
}

/** Local: a query reads the `stride` tokens before it and itself, and as many after it where that is allowed. */
const isFar = (at: readonly number[], pattern: Pattern): Expression =>
  forbidden(at, pattern, (apart) => compare(call('abs', apart), '>', constant(pattern.stride, 's')));

/** Strided: a query reads every `stride`-th token, counted from itself. */
const isOffStride = (at: readonly number[], pattern: Pattern): Expression =>
  forbidden(at, pattern, (apart) => {
    const stride = constant(pattern.stride, 's');
    const rest = difference(apart, product(stride, call('floor', quotient(apart, stride))));
    return compare(rest, '>', constant(0));
  });

/**
 * Sparse attention: instead of all pairs, a local band and strided columns, by themselves and merged. Two layers, one of
 * each, still connect every allowed pair (Child et al. 2019, arXiv:1904.10509, section 4.2).
 */
export default defineSystem({
  id: 'sparse-attention',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim }) => ({ ...projectionParameters(dim), ...outputParameters(dim) }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { tokens: n, dim, heads, stride, causal }) {
    const p = new Parameters(w);
    const between = ['query', 'key'] as const;
    const attention = (symbol: string) => ({ symbol, role: 'attention' }) as const;
    const { q, k, v: values } = projectHeads(t, input.x, p, heads);
    const products = t.aside(
      'products',
      matmul(q, k, { transposeB: true }),
      ['head', ...between],
      attention('QK^\\top'),
    );
    const scores = t.name('scores', divideBySqrt(products, dim / heads, 'd'), ['head', ...between], attention('S'));

    const under = (name: string, made: Tensor): { mask: Tensor; heads: Tensor } => {
      const inner = within(t, `${name}.`);
      const mask = inner.name('mask', made, between, { symbol: 'M', scale: 'mask' });
      const logits = inner.name('logits', fillMasked(scores, mask), ['head', ...between], attention('L'));
      const mixed = mix(inner, weigh(inner, logits), values);
      inner.name('pairs', countAllowed(mask), [], { symbol: '\\sum(1 - M)' });
      return { mask, heads: mixed };
    };
    const pattern = { stride, causal };
    const local = under('local', wholes([n, n], isFar, pattern));
    const strided = under('strided', wholes([n, n], isOffStride, pattern));
    const merged = under('merged', bothMasked(local.mask, strided.mask));
    project(t, merged.heads, p.within('proj.'));
    t.name('two_layer_paths', countPaths(strided.mask, local.mask), between, { symbol: 'N' });
  },
});
