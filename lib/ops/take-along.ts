import { cell, constant, lookup } from '../tensor/expression';
import type { Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';
import { checkEntries } from './pick';

/** The shape of x without its last axis must end like the index's without its last axis. */
function taken(shapes: readonly [x: Shape, index: Shape]): Shape {
  const [x, index] = shapes;
  const rows = index.slice(0, -1);
  if (!x.length || !index.length || rows.some((n, axis) => n !== x[x.length - index.length + axis])) {
    throw misfit('takeAlong', shapes, 'the rows of the index must be the last rows of x.');
  }
  return [...x.slice(0, -1), index.at(-1) as number];
}

export const takeAlongOp = defineOp<[x: Tensor, index: Tensor]>({
  name: 'takeAlong',
  shape: taken,
  dtype: ([x]) => x.dtype,
  forward(_, out, [x, index]) {
    const n = x.shape.at(-1) as number;
    checkEntries('takeAlong', index, n);
    const m = index.shape.at(-1) as number;
    for (let at = 0; at < out.length; at++) {
      const entry = index.data[at % index.data.length] as number;
      out[at] = entry < 0 ? 0 : (x.data[Math.floor(at / m) * n + entry] as number);
    }
  },
  backward(_, grad, { inputs, needs, gradient }) {
    if (!needs[0]) return;
    const [x, index] = inputs;
    const n = x.shape.at(-1) as number;
    const m = index.shape.at(-1) as number;
    const dx = gradient(0);
    for (let at = 0; at < grad.length; at++) {
      const entry = index.data[at % index.data.length] as number;
      const to = Math.floor(at / m) * n + entry;
      if (entry >= 0) dx[to] = (dx[to] as number) + (grad[at] as number);
    }
  },
  explain([x, index], at) {
    const by = cell(index, at.slice(at.length - index.shape.length));
    const entry = index.data[by.index] as number;
    return lookup(entry < 0 ? constant(0) : cell(x, at.with(-1, entry)), [by]);
  },
});

/**
 * From every row the entries that the same row of the index names, [..., r, n] and whole numbers [r, m] → [..., r, m]:
 * out[..., i, j] = x[..., i, index[i, j]], as torch.gather along the last axis, and 0 where the index is −1. The index
 * repeats over leading axes. Only x has a gradient.
 *
 * @throws ShapeError when the index's rows are not the last rows of x
 * @throws RangeError when an index is neither −1 nor an entry
 */
export const takeAlong = (x: Tensor, index: Tensor): Tensor => takeAlongOp([x, index], null);
