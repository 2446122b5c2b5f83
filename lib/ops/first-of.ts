import { choose, compare, constant, minimum, row } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { without } from './along';
import { defineFormula } from './formula';

interface Attrs {
  readonly value: number;
}

export const firstOfOp = defineFormula<[words: Tensor], Attrs>(
  'firstOf',
  ([words], at, { value }) => {
    const cells = row(words, [...at, 0]);
    const n = constant(cells.length, 'n');
    return minimum(...cells.map((word, i) => choose(compare(word, '=', constant(value)), constant(i, 'i'), n)));
  },
  { dtype: 'i32', shape: (shapes) => without('firstOf', shapes, -1) },
);

/**
 * Where each row holds a value for the first time, or how long it is where it never does, whole numbers [..., n] → [...].
 *
 * @throws ShapeError when there is no row
 */
export const firstOf = (words: Tensor, value: number): Tensor => firstOfOp([words], { value });
