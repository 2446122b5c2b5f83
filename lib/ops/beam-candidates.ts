import { cell, constant, type Expression, lookup, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

/** What stands behind a sentence's last word. */
export const NO_WORD = -1;

interface Attrs {
  /** Words said so far; the last one stands at this place. */
  readonly step: number;
  /** Starts every sentence and is never said again. */
  readonly bos: number;
  /** Ends a sentence. */
  readonly eos: number;
}

export const beamCandidatesOp = defineFormula<[scores: Tensor, tokens: Tensor, logProbs: Tensor], Attrs>(
  'beamCandidates',
  ([scores, tokens, logProbs], [h, next], { step, bos, eos }) => {
    const last = cell(tokens, [h as number, step]);
    const word = tokens.data[last.index] as number;
    const isOver = word === eos || word === NO_WORD;
    const score = cell(scores, [h as number]);
    const never = constant(Number.NEGATIVE_INFINITY, '−∞');
    const entry = (): Expression => {
      if (next === logProbs.shape[2]) return isOver ? score : never;
      if (isOver || next === bos) return never;
      return sum([score, cell(logProbs, [step, word, next as number])]);
    };
    return lookup(entry(), [last]);
  },
  {
    shape(shapes, { step }) {
      const [scores, tokens, logProbs] = shapes;
      const [steps, previous, words] = logProbs;
      if (scores.length !== 1 || tokens.length !== 2 || logProbs.length !== 3 || previous !== words) {
        throw misfit(
          'beamCandidates',
          shapes,
          'it reads scores [h], sentences [h, n] and chances [steps, words, words].',
        );
      }
      if (scores[0] !== tokens[0] || step >= (tokens[1] as number) || step >= (steps as number)) {
        throw misfit('beamCandidates', shapes, `every sentence needs a score, and step ${step} chances.`);
      }
      return [scores[0] as number, (words as number) + 1];
    },
  },
);

/**
 * Every way in which sentences go on, and what it would score: scores [h], words so far [h, n], logarithms of chances
 * [steps, words, words] by step, last word and next → [h, words + 1]. In the last column a finished sentence stays as it
 * is; what is not possible scores −∞.
 *
 * @throws ShapeError when the shapes do not fit
 */
export const beamCandidates = (scores: Tensor, tokens: Tensor, logProbs: Tensor, attrs: Attrs): Tensor =>
  beamCandidatesOp([scores, tokens, logProbs], attrs);
