import { cell, constant, quotient, sqrt } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

interface Attrs {
  readonly n: number;
  /** How formulas write n: `d`. */
  readonly label?: string;
}

export const divideBySqrtOp = defineOp<[x: Tensor], Attrs>({
  name: 'divideBySqrt',
  shape([x], { n }) {
    if (!(n > 0)) throw new ShapeError(`divideBySqrt: √n needs a size above 0, but n is ${n}.`);
    return x;
  },
  forward: (k, out, [x], { n }) => k.scale(out, x.data, 1 / Math.sqrt(n)),
  backward: (k, grad, { attrs, gradient }) => k.addScaled(gradient(0), grad, 1 / Math.sqrt(attrs.n)),
  explain: ([x], at, { n, label }) => quotient(cell(x, at), sqrt(constant(n, label))),
});

/**
 * x/√n, any shape: how attention keeps products of length-d vectors in range (Vaswani et al. 2017, arXiv:1706.03762,
 * section 3.2.1). `label` is how formulas write n.
 *
 * @throws ShapeError when n is not above 0
 */
export const divideBySqrt = (x: Tensor, n: number, label?: string): Tensor =>
  divideBySqrtOp([x], label === undefined ? { n } : { n, label });
