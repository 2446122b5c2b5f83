import { call, cell, constant, product, quotient, sqrt, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

export const geluOp = defineOp<[x: Tensor]>({
  name: 'gelu',
  shape: ([x]) => x,
  forward: (k, out, [x]) => k.gelu(out, x.data),
  backward: (k, grad, { inputs, gradient }) => k.geluBackward(gradient(0), inputs[0].data, grad),
  explain([x], at) {
    const value = cell(x, at);
    const twicePhi = sum([constant(1), call('erf', quotient(value, sqrt(constant(2))))]);
    return product(constant(0.5, '½'), value, twicePhi);
  },
});

/** x·Φ(x) in its exact form ½·x·(1 + erf(x/√2)), any shape (Hendrycks and Gimpel 2016, arXiv:1606.08415). */
export const gelu = (x: Tensor): Tensor => geluOp([x], null);
