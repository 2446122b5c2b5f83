import { add } from '../ops/add';
import { gelu } from '../ops/gelu';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { mlp, mlpParameters } from './mlp';
import { norm, normParameters } from './norm';
import { type ParameterSpecs, type Parameters, prefixed } from './parameters';
import { within } from './within';

const fc = { first: 'fc1', activation: 'gelu', symbol: '\\mathrm{GELU}', second: 'fc2' };

/** The parameters of a block round an attention of its own, which come under `attn.`. */
export const preNormParameters = (dim: number, hidden: number, attention: ParameterSpecs): ParameterSpecs => ({
  ...normParameters('norm1', dim, '_1'),
  ...prefixed('attn.', attention),
  ...normParameters('norm2', dim, '_2'),
  ...prefixed('mlp.', mlpParameters(dim, hidden, fc)),
});

/**
 * Some attention and a feed-forward network, each on the normalised stream and added to it, z [..., n, D] → [..., n, D]
 * (Xiong et al. 2020, arXiv:2002.04745).
 */
export function preNormBlock(
  t: Tracer,
  z: Tensor,
  p: Parameters,
  { places, eps }: { readonly places: Places; readonly eps: number },
  attention: (x: Tensor) => Tensor,
): Tensor {
  const axes = [axis('token', places), 'feature'] as const;
  const ln1 = t.name('ln1', norm(z, p.within('norm1.'), eps), axes, { symbol: '\\mathrm{LN}(z)' });
  const middle = t.name('residual1', add(z, attention(ln1)), axes, { symbol: "z'", role: 'residual' });
  const ln2 = t.name('ln2', norm(middle, p.within('norm2.'), eps), axes, { symbol: "\\mathrm{LN}(z')" });
  const fed = mlp(within(t, 'mlp.'), ln2, p.within('mlp.'), gelu, { ...fc, places });
  return t.name('residual2', add(middle, fed), axes, { symbol: 'z', role: 'residual' });
}
