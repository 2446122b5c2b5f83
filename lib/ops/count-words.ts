import { compare, constant, difference, row, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { without } from './along';
import { NO_WORD } from './beam-candidates';
import { defineFormula } from './formula';

export const countWordsOp = defineFormula<[tokens: Tensor]>(
  'countWords',
  ([tokens], at) => {
    const isWord = row(tokens, [...at, 0]).map((word) =>
      difference(constant(1), compare(word, '=', constant(NO_WORD))),
    );
    return difference(sum(isWord), constant(1));
  },
  { dtype: 'i32', shape: (shapes) => without('countWords', shapes, -1) },
);

/**
 * How many words of each sentence were said behind its start, whole numbers [..., n] → [...]: places that do not hold −1.
 *
 * @throws ShapeError when there is no sentence
 */
export const countWords = (tokens: Tensor): Tensor => countWordsOp([tokens], null);
