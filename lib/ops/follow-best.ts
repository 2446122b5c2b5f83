import { type Cell, cell, constant, lookup } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { NO_WORD } from './beam-candidates';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  readonly bos: number;
  readonly eos: number;
}

export const followBestOp = defineFormula<[best: Tensor], Attrs>(
  'followBest',
  ([best], [place], { bos, eos }) => {
    const path: Cell[] = [];
    let word = bos;
    for (let step = 0; step < (place as number); step++) {
      if (word === eos) return lookup(constant(NO_WORD), path);
      const next = cell(best, [step, word]);
      path.push(next);
      word = best.data[next.index] as number;
    }
    const last = path.pop();
    return last ? lookup(last, path) : constant(bos);
  },
  {
    dtype: 'i32',
    shape(shapes) {
      const [best] = shapes;
      if (best.length !== 2) throw misfit('followBest', shapes, 'it reads the best next word by step and last word.');
      return [(best[0] as number) + 1];
    },
  },
);

/**
 * The sentence that goes from each word to its best next one, whole numbers [steps, words] → [steps + 1]: it starts with
 * `bos`, and −1 stands behind `eos`.
 *
 * @throws ShapeError when there are no steps and words
 */
export const followBest = (best: Tensor, attrs: Attrs): Tensor => followBestOp([best], attrs);
