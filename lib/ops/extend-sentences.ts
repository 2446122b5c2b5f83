import { cell, choose, compare, constant, lookup } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { NO_WORD } from './beam-candidates';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  /** Where the new word goes. */
  readonly place: number;
  /** The entry that stands for no new word. */
  readonly stays: number;
}

export const extendSentencesOp = defineFormula<[tokens: Tensor, origin: Tensor, word: Tensor], Attrs>(
  'extendSentences',
  ([tokens, origin, word], [i, at], { place, stays }) => {
    const said = cell(word, [i as number]);
    if (at === place) return choose(compare(said, '=', constant(stays)), constant(NO_WORD), said);
    const from = cell(origin, [i as number]);
    return lookup(cell(tokens, [origin.data[from.index] as number, at as number]), [from]);
  },
  {
    dtype: 'i32',
    shape(shapes, { place }) {
      const [tokens, origin, word] = shapes;
      if (tokens.length !== 2 || origin.length !== 1 || origin.join() !== word.join()) {
        throw misfit(
          'extendSentences',
          shapes,
          'it reads sentences [h, n] and, for each new one, an origin and a word.',
        );
      }
      if (!(place < (tokens[1] as number))) throw misfit('extendSentences', shapes, `there is no place ${place}.`);
      return [origin[0] as number, tokens[1] as number];
    },
  },
);

/**
 * Sentences that go on from others: for each new one the sentence it comes from, and its next word, whole numbers
 * [h, n], [k], [k] → [k, n]; −1 where the sentence was over.
 *
 * @throws ShapeError when the shapes do not fit
 */
export const extendSentences = (tokens: Tensor, origin: Tensor, word: Tensor, attrs: Attrs): Tensor =>
  extendSentencesOp([tokens, origin, word], attrs);
