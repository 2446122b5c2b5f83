import { cell, constant } from '../tensor/expression';
import { flatIndex } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

interface Attrs {
  /** Flat index → the value put there. */
  readonly cells: ReadonlyMap<number, number>;
}

export const replaceCellsOp = defineOp<[x: Tensor], Attrs>({
  name: 'replaceCells',
  shape: ([x]) => x,
  dtype: ([x]) => x.dtype,
  forward(_, out, [x], { cells }) {
    out.set(x.data);
    for (const [index, value] of cells) if (index < out.length) out[index] = value;
  },
  backward(k, grad, { attrs, gradient }) {
    const passed = grad.slice();
    for (const index of attrs.cells.keys()) passed[index] = 0;
    k.addScaled(gradient(0), passed, 1);
  },
  explain([x], at, { cells }) {
    const set = cells.get(flatIndex(x.shape, at));
    return set === undefined ? cell(x, at) : constant(Math.fround(set), 'edited');
  },
});

/** x with some cells set by hand: what an edit does before anything downstream reads the tensor. */
export const replaceCells = (x: Tensor, cells: ReadonlyMap<number, number>): Tensor => replaceCellsOp([x], { cells });
