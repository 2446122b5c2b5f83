import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { linear, linearParameters } from './linear';
import { norm, normParameters } from './norm';
import type { ParameterSpecs, Parameters } from './parameters';

interface Names {
  /** What the result is called. */
  readonly output: string;
  readonly grid: Places['grid'];
  readonly eps: number;
}

/** A norm of 4C features, and 4C → 2C without bias. */
export const patchMergingParameters = (dim: number): ParameterSpecs => ({
  ...normParameters('norm', 4 * dim),
  ...linearParameters('reduction', { from: 4 * dim, to: 2 * dim, bias: false, symbols: ['W', ''] }),
});

/**
 * Every 2 × 2 tokens side by side, then mixed to twice the width, [..., h·w, C] → [..., h·w/4, 2C]. Order of the four as
 * (row, column): (0,0), (1,0), (0,1), (1,1) (Liu et al. 2021, arXiv:2103.14030, section 3.1).
 */
export function patchMerging(t: Tracer, x: Tensor, p: Parameters, { grid: [h, w], eps, output }: Names): Tensor {
  const [lead, channels] = [x.shape.slice(0, -2), x.shape.at(-1) as number];
  const axes = [axis('token', { grid: [h / 2, w / 2], leading: 0 }), 'feature'] as const;
  // [h/2, row, w/2, column, C] → [h/2, w/2, column, row, C]
  const cut = permute(reshape(x, [...lead, h / 2, 2, w / 2, 2, channels]), [0, 2, 3, 1, 4]);
  const four = t.name('concat', reshape(cut, [...lead, (h * w) / 4, 4 * channels]), axes, {
    symbol: '[x_0;x_1;x_2;x_3]',
  });
  const normed = t.name('norm', norm(four, p.within('norm.'), eps), axes, { symbol: '\\mathrm{LN}' });
  return t.name(output, linear(normed, p.within('reduction.')), axes, { symbol: 'Y', role: 'residual' });
}
