import { cell, choose, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';
import { carryTrailing, trailing } from './trailing';

export const fillMaskedOp = defineOp<[x: Tensor, mask: Tensor]>({
  name: 'fillMasked',
  shape: (shapes) => carryTrailing('fillMasked', shapes),
  forward(_, out, [x, mask]) {
    const n = mask.data.length;
    for (let i = 0; i < out.length; i++) out[i] = mask.data[i % n] ? Number.NEGATIVE_INFINITY : (x.data[i] as number);
  },
  backward(_, grad, { inputs, needs, gradient }) {
    const mask = inputs[1].data;
    const n = mask.length;
    if (!needs[0]) return;
    const dx = gradient(0);
    for (let i = 0; i < dx.length; i++) if (!mask[i % n]) dx[i] = (dx[i] as number) + (grad[i] as number);
  },
  explain([x, mask], at) {
    const masked = cell(mask, trailing(at, mask.shape));
    return choose(masked, constant(Number.NEGATIVE_INFINITY, '−∞'), cell(x, at));
  },
});

/**
 * −∞ where the mask is not zero, x elsewhere, so that softmax gives those cells no weight. The mask holds whole
 * numbers in x's shape or its last axes, [..., s] and [s] → [..., s]. Only x has a gradient.
 *
 * @throws ShapeError when the mask's shape is not the last axes of x's
 */
export const fillMasked = (x: Tensor, mask: Tensor): Tensor => fillMaskedOp([x, mask], null);
