import { cell, choose, compare, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

export const keepFirstOp = defineFormula<[words: Tensor, length: Tensor]>(
  'keepFirst',
  ([words, length], at) => {
    const isKept = compare(constant(at.at(-1) as number, 'i'), '<', cell(length, at.slice(0, -1)));
    return choose(isKept, cell(words, at), constant(-1));
  },
  {
    dtype: 'i32',
    shape(shapes) {
      const [words, length] = shapes;
      if (!words.length || words.slice(0, -1).join() !== length.join()) {
        throw misfit('keepFirst', shapes, 'every row of words needs one length.');
      }
      return words;
    },
  },
);

/**
 * The first words of each row, −1 from its length on, whole numbers: [..., n] and [...] → [..., n].
 *
 * @throws ShapeError when there is not one length per row
 */
export const keepFirst = (words: Tensor, length: Tensor): Tensor => keepFirstOp([words, length], null);
