import { cell, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';
import { carryTrailing, trailing } from './trailing';

export const addOp = defineOp<[a: Tensor, b: Tensor]>({
  name: 'add',
  shape: (shapes) => carryTrailing('add', shapes),
  forward: (k, out, [a, b]) => k.add(out, a.data, b.data),
  backward(k, grad, { needs, gradient }) {
    if (needs[0]) k.addScaled(gradient(0), grad, 1);
    if (needs[1]) k.addFolded(gradient(1), grad);
  },
  explain: ([a, b], at) => sum([cell(a, at), cell(b, trailing(at, b.shape))]),
});

/**
 * Sum cell by cell, [..., s] + [s] → [..., s]: b has a's shape or its last axes (a bias) and repeats over the rest.
 *
 * @throws ShapeError when b's shape is not the last axes of a's
 */
export const add = (a: Tensor, b: Tensor): Tensor => addOp([a, b], null);
