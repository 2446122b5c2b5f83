import { cell, choose, compare, constant, define, difference, lookup, row } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { IGNORED } from './ignore';
import { logSumExp } from './log-softmax';
import { misfit } from './op';

interface Attrs {
  /** The target of a token that has no loss. */
  readonly ignored: number;
}

export const tokenLossOp = defineFormula<[logits: Tensor, targets: Tensor], Attrs>(
  'tokenLoss',
  ([logits, targets], at, { ignored }) => {
    const by = cell(targets, at);
    const target = targets.data[by.index] as number;
    const isIgnored = compare(by, '=', constant(ignored));
    if (target === ignored) return choose(isIgnored, constant(0), constant(0));
    const words = logits.shape.at(-1) as number;
    if (!Number.isInteger(target) || target < 0 || target >= words) {
      throw new RangeError(
        `tokenLoss: target ${target} at [${at}] is no word; words are 0 to ${words - 1}, or ${ignored} for none.`,
      );
    }
    const cells = row(logits, [...at, 0]);
    const most = cells.reduce(
      (max, { index }) => Math.max(max, logits.data[index] as number),
      Number.NEGATIVE_INFINITY,
    );
    const right = lookup(cell(logits, [...at, target]), [by]);
    return difference(define('\\log Z', logSumExp(cells, most)), right);
  },
  {
    shape(shapes) {
      const [logits, targets] = shapes;
      if (!logits.length || logits.slice(0, -1).join() !== targets.join()) {
        throw misfit('tokenLoss', shapes, 'every row of logits needs one target.');
      }
      return targets;
    },
  },
);

/**
 * How surprised each token's prediction is by its target, −log softmax(logits) there, [..., n] and whole numbers [...]
 * → [...]; 0 where the target is −100. Only the logits have a gradient.
 *
 * @throws ShapeError when there is not one target per row
 * @throws RangeError when a target is no word
 */
export const tokenLoss = (logits: Tensor, targets: Tensor): Tensor =>
  tokenLossOp([logits, targets], { ignored: IGNORED });
