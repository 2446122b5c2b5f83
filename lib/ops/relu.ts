import { cell, constant, maximum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

export const reluOp = defineOp<[x: Tensor]>({
  name: 'relu',
  shape: ([x]) => x,
  forward: (k, out, [x]) => k.relu(out, x.data),
  backward: (k, grad, { inputs, gradient }) => k.reluBackward(gradient(0), inputs[0].data, grad),
  explain: ([x], at) => maximum(constant(0), cell(x, at)),
});

/** max(0, x), any shape. Its slope at 0 is taken to be 0. */
export const relu = (x: Tensor): Tensor => reluOp([x], null);
