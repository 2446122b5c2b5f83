import { cell, constant, lookup } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

export const pickOp = defineOp<[x: Tensor, index: Tensor]>({
  name: 'pick',
  shape(shapes) {
    const [x, index] = shapes;
    if (!x.length) throw misfit('pick', shapes, 'a scalar has no entries to pick.');
    return [...x.slice(0, -1), ...index];
  },
  dtype: ([x]) => x.dtype,
  forward(_, out, [x, index]) {
    const n = x.shape.at(-1) as number;
    checkEntries('pick', index, n);
    const m = index.data.length;
    for (let at = 0; at < out.length; at++) {
      const entry = index.data[at % m] as number;
      out[at] = entry < 0 ? 0 : (x.data[Math.floor(at / m) * n + entry] as number);
    }
  },
  backward(_, grad, { inputs, needs, gradient }) {
    if (!needs[0]) return;
    const [x, index] = inputs;
    const n = x.shape.at(-1) as number;
    const m = index.data.length;
    const dx = gradient(0);
    for (let at = 0; at < grad.length; at++) {
      const entry = index.data[at % m] as number;
      const to = Math.floor(at / m) * n + entry;
      if (entry >= 0) dx[to] = (dx[to] as number) + (grad[at] as number);
    }
  },
  explain([x, index], at) {
    const lead = x.shape.length - 1;
    const by = cell(index, at.slice(lead));
    const entry = index.data[by.index] as number;
    return lookup(entry < 0 ? constant(0) : cell(x, [...at.slice(0, lead), entry]), [by]);
  },
});

/** @throws RangeError when an index is neither −1 nor an entry of a row of n */
export function checkEntries(op: string, { data }: Tensor, n: number): void {
  const wrong = data.findIndex((entry) => !Number.isInteger(entry) || entry < -1 || entry >= n);
  if (wrong < 0) return;
  throw new RangeError(
    `${op}: index ${data[wrong]} at position ${wrong} is no entry of the row; ` +
      `its ${n} entries are called 0 to ${n - 1}, and −1 stands for a zero.`,
  );
}

/**
 * Entries of every row by one index, [..., n] and whole numbers [s] → [..., s]: out[..., i] = x[..., index[i]]. Where the
 * index is −1 there is no entry, and the result 0: what lies beyond a picture's border. Only x has a gradient.
 *
 * @throws ShapeError when x is a scalar
 * @throws RangeError when an index is neither −1 nor an entry
 */
export const pick = (x: Tensor, index: Tensor): Tensor => pickOp([x, index], null);
