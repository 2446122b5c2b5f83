import { cell, constant, lookup } from '../tensor/expression';
import type { Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { checkEntries, giveBackEntries, takeEntries } from './entries';
import { defineOp, misfit } from './op';

/** The shape of x without its last axis must end like the index's without its last axis. */
function taken(shapes: readonly [x: Shape, index: Shape]): Shape {
  const [x, index] = shapes;
  const rows = index.slice(0, -1);
  if (!x.length || !index.length || rows.some((n, axis) => n !== x[x.length - index.length + axis])) {
    throw misfit('takeAlong', shapes, 'the rows of the index must be the last rows of x.');
  }
  return [...x.slice(0, -1), index.at(-1) as number];
}

const readingOf = (x: Tensor, index: Tensor) => ({
  index,
  n: x.shape.at(-1) as number,
  taken: index.shape.at(-1) as number,
});

export const takeAlongOp = defineOp<[x: Tensor, index: Tensor]>({
  name: 'takeAlong',
  shape: taken,
  dtype: ([x]) => x.dtype,
  forward(_, out, [x, index]) {
    const reading = readingOf(x, index);
    checkEntries('takeAlong', index, reading.n);
    takeEntries(out, x.data, reading);
  },
  backward(_, grad, { inputs, needs, gradient }) {
    const [x, index] = inputs;
    if (needs[0]) giveBackEntries(gradient(0), grad, readingOf(x, index));
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
