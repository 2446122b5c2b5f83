import { cell, constant, lookup } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { checkEntries, giveBackEntries, takeEntries } from './entries';
import { defineOp, misfit } from './op';

const readingOf = (x: Tensor, index: Tensor) => ({ index, n: x.shape.at(-1) as number, taken: index.data.length });

export const pickOp = defineOp<[x: Tensor, index: Tensor]>({
  name: 'pick',
  shape(shapes) {
    const [x, index] = shapes;
    if (!x.length) throw misfit('pick', shapes, 'a scalar has no entries to pick.');
    return [...x.slice(0, -1), ...index];
  },
  dtype: ([x]) => x.dtype,
  forward(_, out, [x, index]) {
    const reading = readingOf(x, index);
    checkEntries('pick', index, reading.n);
    takeEntries(out, x.data, reading);
  },
  backward(_, grad, { inputs, needs, gradient }) {
    const [x, index] = inputs;
    if (needs[0]) giveBackEntries(gradient(0), grad, readingOf(x, index));
  },
  explain([x, index], at) {
    const lead = x.shape.length - 1;
    const by = cell(index, at.slice(lead));
    const entry = index.data[by.index] as number;
    return lookup(entry < 0 ? constant(0) : cell(x, [...at.slice(0, lead), entry]), [by]);
  },
});

/**
 * Entries of every row by one index, [..., n] and whole numbers [s] → [..., s]: out[..., i] = x[..., index[i]]. Where the
 * index is −1 there is no entry, and the result 0: what lies beyond a picture's border. Only x has a gradient.
 *
 * @throws ShapeError when x is a scalar
 * @throws RangeError when an index is neither −1 nor an entry
 */
export const pick = (x: Tensor, index: Tensor): Tensor => pickOp([x, index], null);
