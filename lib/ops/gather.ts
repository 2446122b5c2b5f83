import { cell, lookup } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

export const gatherOp = defineOp<[table: Tensor, index: Tensor]>({
  name: 'gather',
  shape(shapes) {
    const [table, index] = shapes;
    if (table.length !== 2) throw misfit('gather', shapes, 'the table needs two axes, entries and features.');
    return [...index, table[1] as number];
  },
  dtype: ([table]) => table.dtype,
  forward(k, out, [table, index]) {
    const [entries, features] = table.shape as [number, number];
    const wrong = index.data.findIndex((entry) => !Number.isInteger(entry) || entry < 0 || entry >= entries);
    if (wrong >= 0) {
      throw new RangeError(
        `gather: index ${index.data[wrong]} at position ${wrong} is no entry of the table; ` +
          `its ${entries} entries are called 0 to ${entries - 1}.`,
      );
    }
    k.gatherRows(out, table.data, index.data, features);
  },
  backward(k, grad, { inputs, needs, gradient }) {
    const [table, index] = inputs;
    if (needs[0]) k.scatterRows(gradient(0), grad, index.data, table.shape[1] as number);
  },
  explain([table, index], at) {
    const by = cell(index, at.slice(0, -1));
    return lookup(cell(table, [index.data[by.index] as number, at.at(-1) as number]), [by]);
  },
});

/**
 * Rows of a table, [entries, features] and whole numbers [...] → [..., features]. Only the table has a gradient.
 *
 * @throws ShapeError when the table does not have two axes
 * @throws RangeError when an index is not an entry of the table
 */
export const gather = (table: Tensor, index: Tensor): Tensor => gatherOp([table, index], null);
