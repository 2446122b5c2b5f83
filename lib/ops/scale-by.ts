import { cell, constant, product } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

interface Attrs {
  readonly factor: number;
  /** How formulas write the factor. */
  readonly label?: string;
}

export const scaleByOp = defineOp<[x: Tensor], Attrs>({
  name: 'scaleBy',
  shape: ([x]) => x,
  forward: (k, out, [x], { factor }) => k.scale(out, x.data, factor),
  backward: (k, grad, { attrs, gradient }) => k.addScaled(gradient(0), grad, attrs.factor),
  explain: ([x], at, { factor, label }) => product(cell(x, at), constant(factor, label)),
});

/** Every cell times one number, any shape. `label` is how formulas write the factor. */
export const scaleBy = (x: Tensor, factor: number, label?: string): Tensor =>
  scaleByOp([x], label === undefined ? { factor } : { factor, label });
