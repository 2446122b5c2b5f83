import { cell, choose, compare, constant, row, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  /** How many entries the result has. */
  readonly n: number;
}

export const collectOp = defineFormula<[shares: Tensor, entries: Tensor], Attrs>(
  'collect',
  ([shares, entries], at) => {
    const wanted = constant(at.at(-1) as number, 'w');
    const lead = at.slice(0, -1);
    return sum(
      row(shares, [...lead, 0]).map((share, j) => choose(compare(cell(entries, [j]), '=', wanted), share, constant(0))),
    );
  },
  {
    shape(shapes, { n }) {
      const [shares, entries] = shapes;
      if (entries.length !== 1 || shares.at(-1) !== entries[0] || !Number.isInteger(n) || n < 1) {
        throw misfit('collect', shapes, `every share needs one entry among ${n}.`);
      }
      return [...shares.slice(0, -1), n];
    },
  },
);

/**
 * Shares added up by the entry that each belongs to, [..., m] and whole numbers [m] → [..., n]: so weights over places
 * become weights over the words that stand there. Only the shares have a gradient.
 *
 * @throws ShapeError when there is not one entry per share
 */
export const collect = (shares: Tensor, entries: Tensor, n: number): Tensor => collectOp([shares, entries], { n });
