import { exp as e, log } from '../maths';
import {
  call,
  cell,
  constant,
  define,
  difference,
  type Expression,
  exp,
  lookup,
  product,
  quotient,
  row,
  sum,
} from '../tensor/expression';
import { times } from '../tensor/simplify';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

interface Attrs {
  /** ε of label smoothing: the target is ε/classes everywhere and 1 − ε more at the label. */
  readonly smoothing: number;
}

export const crossEntropyOp = defineOp<[logits: Tensor, labels: Tensor], Attrs>({
  name: 'crossEntropy',
  shape(shapes) {
    const [logits, labels] = shapes;
    const batch = logits.length === 1 ? 1 : logits[0];
    if (logits.length < 1 || logits.length > 2 || labels.length !== 1 || labels[0] !== batch) {
      throw misfit('crossEntropy', shapes, 'logits [batch, classes] need labels [batch]; logits [classes] need [1].');
    }
    return [];
  },
  forward(_, out, [logits, labels], { smoothing }) {
    const classes = logits.shape.at(-1) as number;
    const wrong = labels.data.findIndex((label) => !Number.isInteger(label) || label < 0 || label >= classes);
    if (wrong >= 0) {
      throw new RangeError(
        `crossEntropy: label ${labels.data[wrong]} at position ${wrong} is no class; ` +
          `the ${classes} classes are called 0 to ${classes - 1}.`,
      );
    }
    let total = 0;
    for (const [i, label] of labels.data.entries()) {
      const logProbs = logSoftmax(logits.data.subarray(i * classes, (i + 1) * classes));
      for (const [c, logProb] of logProbs.entries()) total -= target(c, label, classes, smoothing) * logProb;
    }
    out[0] = total / labels.data.length;
  },
  // d/dz of −Σ target·log softmax(z) = softmax(z) − target
  backward(_, grad, { inputs, attrs, needs, gradient }) {
    const [logits, labels] = inputs;
    const classes = logits.shape.at(-1) as number;
    if (!needs[0]) return;
    const dz = gradient(0);
    const share = (grad[0] as number) / labels.data.length;
    for (const [i, label] of labels.data.entries()) {
      const logProbs = logSoftmax(logits.data.subarray(i * classes, (i + 1) * classes));
      for (const [c, logProb] of logProbs.entries()) {
        const slope = e(logProb) - target(c, label, classes, attrs.smoothing);
        dz[i * classes + c] = (dz[i * classes + c] as number) + share * slope;
      }
    }
  },
  explain([logits, labels], _, { smoothing }) {
    const losses = Array.from(labels.data, (label, i) => explainRow(logits, cell(labels, [i]), i, label, smoothing));
    return losses.length === 1 ? (losses[0] as Expression) : quotient(sum(losses), constant(losses.length));
  },
  // softmax(z) − target; the logits alone have a gradient.
  explainGradient({ inputs, attrs, slope }, _, at) {
    const [logits, labels] = inputs;
    const classes = logits.shape.at(-1) as number;
    const label = labels.data[at.length > 1 ? (at[0] as number) : 0] as number;
    const total = define('Z', sum(row(logits, at).map(exp)));
    const wanted = constant(target(at.at(-1) as number, label, classes, attrs.smoothing));
    const gap = times(slope([]), difference(quotient(exp(cell(logits, at)), total), wanted));
    return labels.data.length === 1 ? gap : quotient(gap, constant(labels.data.length));
  },
});

/** log softmax of one row in double precision; the maximum is taken out first. */
function logSoftmax(row: Float32Array): Float64Array {
  const max = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const total = row.reduce((sum, z) => sum + e(z - max), 0);
  const logTotal = log(total);
  return Float64Array.from(row, (z) => z - max - logTotal);
}

const target = (c: number, label: number, classes: number, smoothing: number): number =>
  smoothing / classes + (c === label ? 1 - smoothing : 0);

function explainRow(
  logits: Tensor,
  labelCell: ReturnType<typeof cell>,
  i: number,
  label: number,
  smoothing: number,
): Expression {
  const at = (c: number): number[] => (logits.shape.length === 1 ? [c] : [i, c]);
  const cells = row(logits, at(0));
  const total = define('Z', sum(cells.map(exp)));
  const surprise = (z: Expression): Expression => call('negate', call('log', quotient(exp(z), total)));
  const ofLabel = surprise(lookup(cell(logits, at(label)), [labelCell]));
  if (!smoothing) return ofLabel;
  const epsilon = constant(smoothing, 'ε');
  const ofAll = quotient(sum(cells.map(surprise)), constant(cells.length));
  return sum([product(difference(constant(1), epsilon), ofLabel), product(epsilon, ofAll)]);
}

/**
 * Mean over the batch of −log softmax(logits) at the label, [batch, classes] and labels [batch], or [classes] and [1]
 * → []. With label smoothing ε (Szegedy et al. 2015, arXiv:1512.00567, section 7) the target is (1 − ε) at the label
 * plus ε/classes everywhere. Only the logits have a gradient.
 *
 * @throws ShapeError when there is not one label per row
 * @throws RangeError when a label is not a class
 */
export const crossEntropy = (logits: Tensor, labels: Tensor, attrs: Attrs = { smoothing: 0 }): Tensor =>
  crossEntropyOp([logits, labels], attrs);
