import { backend } from '../backend/current';
import { cell, product } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';
import { carryTrailing, trailing } from './trailing';

export const multiplyOp = defineOp<[a: Tensor, b: Tensor]>({
  name: 'multiply',
  shape: (shapes) => carryTrailing('multiply', shapes),
  forward: (k, out, [a, b]) => k.multiply(out, a.data, b.data),
  backward(k, grad, { inputs, needs, gradient }) {
    const [a, b] = inputs;
    const share = backend().alloc(grad.length);
    if (needs[0]) {
      k.multiply(share, grad, b.data);
      k.addScaled(gradient(0), share, 1);
    }
    if (needs[1]) {
      k.multiply(share, grad, a.data);
      k.addFolded(gradient(1), share);
    }
  },
  explain: ([a, b], at) => product(cell(a, at), cell(b, trailing(at, b.shape))),
});

/**
 * Product cell by cell, [..., s] · [s] → [..., s]: b has a's shape or its last axes and repeats over the rest.
 *
 * @throws ShapeError when b's shape is not the last axes of a's
 */
export const multiply = (a: Tensor, b: Tensor): Tensor => multiplyOp([a, b], null);
