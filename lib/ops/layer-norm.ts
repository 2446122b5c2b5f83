import {
  cell,
  constant,
  define,
  difference,
  type Expression,
  power,
  product,
  quotient,
  row,
  sqrt,
  sum,
} from '../tensor/expression';
import { coordinates } from '../tensor/shape';
import { plus, times } from '../tensor/simplify';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

interface Attrs {
  eps: number;
}

export const layerNormOp = defineOp<[x: Tensor, gamma: Tensor, beta: Tensor], Attrs>({
  name: 'layerNorm',
  shape(shapes) {
    const [x, gamma, beta] = shapes;
    const n = x.at(-1);
    if (gamma.length !== 1 || gamma[0] !== n || beta.length !== 1 || beta[0] !== n) {
      throw misfit('layerNorm', shapes, `γ and β must each hold ${n} numbers, one per feature.`);
    }
    return x;
  },
  forward(k, out, [x, gamma, beta], { eps }) {
    k.layerNorm(out, x.data, gamma.data, beta.data, x.shape.at(-1) as number, eps);
  },
  backward(k, grad, { inputs, attrs, gradient }) {
    const [x, gamma] = inputs;
    const n = x.shape.at(-1) as number;
    k.layerNormBackward(gradient(0), gradient(1), gradient(2), x.data, gamma.data, grad, n, attrs.eps);
  },
  explain([x, gamma, beta], at, { eps }) {
    const feature = [at.at(-1) as number];
    const { normal } = normalised(x, at, eps);
    return sum([product(normal(at.at(-1) as number), cell(gamma, feature)), cell(beta, feature)]);
  },
  // With h = γ·grad: (h − mean of h − x̂·mean of h·x̂)/√(σ² + ε) in the row; γ and β collect over all rows.
  explainGradient({ inputs, attrs, slope }, i, at) {
    const [x, gamma] = inputs;
    const feature = at.at(-1) as number;
    if (i > 0) {
      const rows = Array.from({ length: x.data.length / gamma.data.length }, (_, flat) => [
        ...coordinates(x.shape.slice(0, -1), flat),
        feature,
      ]);
      return plus(rows.map((place) => times(slope(place), i === 1 ? inRow(x, place, attrs.eps) : constant(1))));
    }
    const { normal, spread, n } = normalised(x, at, attrs.eps);
    const h = row(x, at).map((_, j) => product(slope([...at.slice(0, -1), j]), cell(gamma, [j])));
    const mean = define('h̄', quotient(sum(h), n));
    const along = define('c', quotient(sum(h.map((value, j) => product(value, normal(j)))), n));
    return quotient(difference(difference(h[feature] as Expression, mean), product(normal(feature), along)), spread);
  },
});

const inRow = (x: Tensor, at: readonly number[], eps: number): Expression =>
  normalised(x, at, eps).normal(at.at(-1) as number);

/** The row that holds `at`: x̂ of each of its cells, √(σ² + ε), and how many there are. */
function normalised(x: Tensor, at: readonly number[], eps: number) {
  const cells = row(x, at);
  const n = constant(cells.length);
  const mean = define('μ', quotient(sum(cells), n));
  const squares = cells.map((c) => power(difference(c, mean), constant(2)));
  const variance = define('σ²', quotient(sum(squares), n));
  const spread = sqrt(sum([variance, constant(eps, 'ε')]));
  return { normal: (j: number) => quotient(difference(cells[j] as Expression, mean), spread), spread, n };
}

/**
 * Layer normalisation over the last axis, [..., n] → [..., n]: (x − μ)/√(σ² + ε)·γ + β with the biased variance
 * (Ba et al. 2016, arXiv:1607.06450). γ and β are [n].
 *
 * @throws ShapeError when γ or β is not as long as a row
 */
export const layerNorm = (x: Tensor, gamma: Tensor, beta: Tensor, eps: number): Tensor =>
  layerNormOp([x, gamma, beta], { eps });
