import { cell, choose, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';
import { carryTrailing, trailing } from './trailing';

interface Attrs {
  readonly value: number;
}

export const fillMaskedOp = defineOp<[x: Tensor, mask: Tensor], Attrs>({
  name: 'fillMasked',
  shape: (shapes) => carryTrailing('fillMasked', shapes),
  forward(_, out, [x, mask], { value }) {
    const n = mask.data.length;
    for (let i = 0; i < out.length; i++) out[i] = mask.data[i % n] ? value : (x.data[i] as number);
  },
  backward(_, grad, { inputs, needs, gradient }) {
    const mask = inputs[1].data;
    const n = mask.length;
    if (!needs[0]) return;
    const dx = gradient(0);
    for (let i = 0; i < dx.length; i++) if (!mask[i % n]) dx[i] = (dx[i] as number) + (grad[i] as number);
  },
  explain([x, mask], at, { value }) {
    const masked = cell(mask, trailing(at, mask.shape));
    const filling = value === Number.NEGATIVE_INFINITY ? constant(value, '−∞') : constant(value);
    return choose(masked, filling, cell(x, at));
  },
});

/**
 * One value where the mask is not zero, x elsewhere: −∞, or a number that is low enough, so that softmax gives those
 * cells no weight. The mask holds whole numbers in x's shape or its last axes, [..., s] and [s] → [..., s]. Only x has a gradient.
 *
 * @throws ShapeError when the mask's shape is not the last axes of x's
 */
export const fillMasked = (x: Tensor, mask: Tensor, value = Number.NEGATIVE_INFINITY): Tensor =>
  fillMaskedOp([x, mask], { value });
