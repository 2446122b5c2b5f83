import { cell, constant, define, difference, power, product, quotient, row, sqrt, sum } from '../tensor/expression';
import type { Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

interface Attrs {
  eps: number;
}

export const layerNormOp = defineOp<Attrs>({
  name: 'layerNorm',
  shape(shapes) {
    const [x, gamma, beta] = shapes as [Shape, Shape, Shape];
    const n = x.at(-1);
    if (gamma.join() !== `${n}` || beta.join() !== `${n}`) {
      throw misfit('layerNorm', shapes, `γ and β must each hold ${n} numbers, one per feature.`);
    }
    return x;
  },
  forward(k, out, [x, gamma, beta], { eps }) {
    const { data, shape } = x as Tensor;
    k.layerNorm(out, data, (gamma as Tensor).data, (beta as Tensor).data, shape.at(-1) as number, eps);
  },
  backward(k, grad, { inputs, attrs, gradient }) {
    const [x, gamma] = inputs as [Tensor, Tensor];
    const n = x.shape.at(-1) as number;
    k.layerNormBackward(gradient(0), gradient(1), gradient(2), x.data, gamma.data, grad, n, attrs.eps);
  },
  explain([x, gamma, beta], at, { eps }) {
    const cells = row(x as Tensor, at);
    const n = constant(cells.length);
    const feature = [at.at(-1) as number];
    const mean = define('μ', quotient(sum(cells), n));
    const squares = cells.map((c) => power(difference(c, mean), constant(2)));
    const variance = define('σ²', quotient(sum(squares), n));
    const normal = quotient(difference(cell(x as Tensor, at), mean), sqrt(sum([variance, constant(eps, 'ε')])));
    return sum([product(normal, cell(gamma as Tensor, feature)), cell(beta as Tensor, feature)]);
  },
});

/**
 * Layer normalisation over the last axis, [..., n] → [..., n]: (x − μ)/√(σ² + ε)·γ + β with the biased variance
 * (Ba et al. 2016, arXiv:1607.06450). γ and β are [n].
 *
 * @throws ShapeError when γ or β is not as long as a row
 */
export const layerNorm = (x: Tensor, gamma: Tensor, beta: Tensor, eps: number): Tensor =>
  layerNormOp([x, gamma, beta], { eps });
