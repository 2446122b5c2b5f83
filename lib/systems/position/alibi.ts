import { attend, project } from '../../nn/attention';
import { causalMask } from '../../nn/pairs';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { spread } from '../../nn/spread';
import { add } from '../../ops/add';
import { fillMasked } from '../../ops/fill-masked';
import { multiply } from '../../ops/multiply';
import { scaleBy } from '../../ops/scale-by';
import { reals, wholes } from '../../ops/table';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { call, constant, difference, power, product, quotient } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({ batch, tokens: count(8), dim: count(16), heads: count(4), causal: flag(true) }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

/**
 * Head i = 1 … n has slope 2^(−8i/n) where n is a power of two. Otherwise the slopes of the next smaller power of two
 * come first, then every other one of the next larger (the authors' code).
 */
function slope([head]: readonly number[], { heads }: { heads: number }) {
  const h = head as number;
  let below = 1;
  while (2 * below <= heads) below *= 2;
  const [i, n] = h < below ? [h + 1, below] : [2 * (h - below) + 1, 2 * below];
  return power(constant(2), quotient(product(constant(-8), constant(i, 'i')), constant(n, 'n')));
}

const distance = ([i, j]: readonly number[]) =>
  call('abs', difference(constant(i as number, 'i'), constant(j as number, 'j')));

/**
 * Attention with linear biases: the further a key, the lower its logit, at a slope of each head's own (Press et al. 2021,
 * arXiv:2108.12409, section 3). Nothing is added to the tokens, and nothing is learned.
 */
export default defineSystem({
  id: 'alibi',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim }) => ({
    ...projectionParameters(dim),
    ...outputParameters(dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { tokens: n, heads, causal }) {
    const p = new Parameters(w);
    const x = input.x;
    const split = projectHeads(t, x, p, heads);
    const between = ['head', 'query', 'key'] as const;
    const position = (symbol: string) => ({ symbol, role: 'position' }) as const;
    const slopes = t.name('slopes', reals([heads], slope, { heads }), ['head'], position('m'));
    const far = t.name('distance', wholes([n, n], distance, null), ['query', 'key'], {
      ...position('|i - j|'),
      scale: 'index',
    });
    const perHead = [heads, n, n];
    const bias = t.name('bias', scaleBy(multiply(spread(slopes, perHead, 0), far), -1), between, position('B'));
    const mask = causal
      ? t.aside('mask', causalMask({ queries: n, keys: n }), ['query', 'key'], { symbol: 'M', scale: 'mask' })
      : null;
    const logits = (scores: Tensor): Tensor => {
      const biased = add(scores, bias);
      return mask ? fillMasked(biased, mask) : biased;
    };
    project(t, attend(t, split, { logits }).heads, p.within('proj.'));
  },
});
