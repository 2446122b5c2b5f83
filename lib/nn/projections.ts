import type { Tensor } from '../tensor/tensor';
import type { Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { nameHeads, type SplitHeads, selfOn } from './heads';
import { linear, linearParameters } from './linear';
import type { ParameterSpecs, Parameters } from './parameters';

/** Three projections `q`, `k` and `v` of one sequence. */
export const projectionParameters = (dim: number, bias = false): ParameterSpecs => ({
  ...linearParameters('q', { from: dim, to: dim, bias, symbols: ['W_Q', 'b_Q'], role: 'query' }),
  ...linearParameters('k', { from: dim, to: dim, bias, symbols: ['W_K', 'b_K'], role: 'key' }),
  ...linearParameters('v', { from: dim, to: dim, bias, symbols: ['W_V', 'b_V'], role: 'value' }),
});

/** The output projection `proj`. */
export const outputParameters = (dim: number, bias = true): ParameterSpecs =>
  linearParameters('proj', { from: dim, to: dim, bias, symbols: ['W_O', 'b_O'] });

/** Projects a sequence, [..., n, D], to the heads of its queries, keys and values, and names them. */
export const projectHeads = (t: Tracer, x: Tensor, p: Parameters, heads: number, places?: Places): SplitHeads =>
  nameHeads(
    t,
    [linear(x, p.within('q.')), linear(x, p.within('k.')), linear(x, p.within('v.'))],
    heads,
    selfOn(places),
  );
