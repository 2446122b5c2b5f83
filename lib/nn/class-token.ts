import { concat } from '../ops/concat';
import { expand } from '../ops/expand';
import { mean } from '../ops/mean';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { ParameterSpec } from './parameters';

/** The class token before all patches: token [d], x [..., n, d] → [..., n + 1, d]. */
export function prependToken(token: Tensor, x: Tensor): Tensor {
  const row = reshape(token, [1, ...token.shape]);
  const lead = x.shape.slice(0, -2);
  return concat([lead.length ? expand(row, [...lead, ...row.shape]) : row, x], -2);
}

/** What the classifier reads of a sequence, [..., n, d] → [..., d]: its first token, or the mean of all. */
export function pool(x: Tensor, how: 'cls' | 'mean'): Tensor {
  if (how === 'mean') return mean(x, -2);
  return reshape(slice(x, -2, 0, 1), [...x.shape.slice(0, -2), x.shape.at(-1) as number]);
}

/** The vector of the class token, [d]. */
export const classToken = (dim: number): ParameterSpec => ({
  shape: [dim],
  axes: ['feature'],
  symbol: 'x_{\\mathrm{cls}}',
  role: 'residual',
  initial: { deviation: 0.5 },
  duty: 'table',
});

/** A learned position for every token, [n, d]. */
export const learnedPositions = (places: Places, dim: number): ParameterSpec => ({
  shape: [places.leading + places.grid[0] * places.grid[1], dim],
  axes: [axis('token', places), 'feature'],
  symbol: 'E_{\\mathrm{pos}}',
  role: 'position',
  initial: { deviation: 0.3 },
  duty: 'positions',
});
