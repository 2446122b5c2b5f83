import { attend, project } from '../../nn/attention';
import type { SplitHeads } from '../../nn/heads';
import { maskPairs } from '../../nn/masks';
import { causalMask } from '../../nn/pairs';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { within } from '../../nn/within';
import { concat } from '../../ops/concat';
import { slice } from '../../ops/slice';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({ batch, prefill: count(4), steps: count(3), dim: count(16), heads: count(2), qkv_bias: flag(true) }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

type Cache = Pick<SplitHeads, 'k' | 'v'>;

/**
 * Writing a text token by token: the keys and values of all tokens so far are kept, and each new token asks them alone
 * (Shazeer 2019, arXiv:1911.02150, section 2.4). The first tokens are read at once (prefill); `full` does all tokens at
 * once under a causal mask and comes to the same.
 */
export default defineSystem({
  id: 'kv-cache',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.prefill + c.steps, c.dim) }),
  parameters: ({ dim, qkv_bias }) => ({ ...projectionParameters(dim, qkv_bias), ...outputParameters(dim) }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { prefill, steps, heads }) {
    const p = new Parameters(w);
    const x = input.x;
    const first = attendCausally(within(t, 'prefill.'), slice(x, -2, 0, prefill), p, heads);
    let cache = keep(within(t, 'prefill.'), first.split);
    const rows = [first.proj];
    for (let i = 0; i < steps; i++) {
      const step = within(t, `step.${i}.`);
      const split = projectHeads(step, slice(x, -2, prefill + i, prefill + i + 1), p, heads);
      cache = keep(step, { k: concat([cache.k, split.k], -2), v: concat([cache.v, split.v], -2) });
      // All that is kept came before: nothing needs to be masked, and logits are the scores.
      const { heads: mixed } = attend(step, { q: split.q, ...cache }, { logits: (scores) => scores });
      rows.push(project(step, mixed, p.within('proj.')));
    }
    t.name('output', concat(rows, -2), ['token', 'feature'], { symbol: 'Y' });
    attendCausally(within(t, 'full.'), x, p, heads);
  },
});

/** The keys and values so far, [..., heads, n, d]. */
function keep(t: Tracer, { k, v }: Cache): Cache {
  const axes = ['head', 'token', 'feature'] as const;
  return {
    k: t.name('k_cache', k, axes, { symbol: 'K', role: 'key' }),
    v: t.name('v_cache', v, axes, { symbol: 'V', role: 'value' }),
  };
}

/** Attention of tokens that see those before them and themselves, [..., n, D] → [..., n, D]. */
function attendCausally(t: Tracer, x: Tensor, p: Parameters, heads: number): { split: SplitHeads; proj: Tensor } {
  const n = x.shape.at(-2) as number;
  const split = projectHeads(t, x, p, heads);
  const mask = t.aside('mask', causalMask({ queries: n, keys: n }), ['query', 'key'], { symbol: 'M', scale: 'mask' });
  const { heads: mixed } = attend(t, split, { logits: (scores) => maskPairs(scores, mask) });
  return { split, proj: project(t, mixed, p.within('proj.')) };
}
