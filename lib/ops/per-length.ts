import { cell, constant, power, quotient } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  readonly exponent: number;
}

export const perLengthOp = defineFormula<[scores: Tensor, lengths: Tensor], Attrs>(
  'perLength',
  ([scores, lengths], at, { exponent }) =>
    quotient(cell(scores, at), power(cell(lengths, at), constant(exponent, '\\alpha'))),
  {
    shape(shapes) {
      const [scores, lengths] = shapes;
      if (scores.join() !== lengths.join()) throw misfit('perLength', shapes, 'every score needs a length.');
      return scores;
    },
  },
);

/**
 * Scores over a power of the sentence's length, of equal shape (Wu et al. 2016, arXiv:1609.08144, section 7): each word
 * makes a sentence less likely, so that the raw score prefers short ones. Only the scores have a gradient.
 *
 * @throws ShapeError when there is not one length per score
 */
export const perLength = (scores: Tensor, lengths: Tensor, exponent: number): Tensor =>
  perLengthOp([scores, lengths], { exponent });
