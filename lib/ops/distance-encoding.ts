import { call, cell, constant, define, power, quotient } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  /** Features of a distance, an even number. */
  readonly dim: number;
}

export const distanceEncodingOp = defineFormula<[distances: Tensor], Attrs>(
  'distanceEncoding',
  ([distances], at, { dim }) => {
    const feature = at.at(-1) as number;
    const half = dim / 2;
    const wave = power(constant(10_000), quotient(constant(2 * (feature % half), '2i'), constant(dim, 'd')));
    const angle = define('θ', quotient(cell(distances, at.slice(0, -1)), wave));
    return call(feature < half ? 'sin' : 'cos', angle);
  },
  {
    shape(shapes, { dim }) {
      if (dim < 2 || dim % 2) throw misfit('distanceEncoding', shapes, `dim ${dim} must be even.`);
      return [...shapes[0], dim];
    },
  },
);

/**
 * Sinusoids of whole numbers, [...] → [..., dim]: first all sines, then all cosines of n/10000^(2i/dim)
 * (Dai et al. 2019, arXiv:1901.02860, section 3.3).
 *
 * @throws ShapeError when dim is odd
 */
export const distanceEncoding = (distances: Tensor, dim: number): Tensor => distanceEncodingOp([distances], { dim });
