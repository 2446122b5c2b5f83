import { differentiate } from '../tensor/differentiate';
import { evaluate } from '../tensor/evaluate';
import { cellsOf, type Expression } from '../tensor/expression';
import type { Inputs, Op } from '../tensor/graph';
import { coordinates, type Shape, ShapeError } from '../tensor/shape';
import { type DefinedOp, defineOp } from './op';

interface Options<In extends Inputs, Attrs> {
  /** The shape of the result. Default: that of the first input. */
  readonly shape?: Op<In, Attrs>['shape'];
  /** The result holds whole numbers: indices, buckets, comparisons. It then has no gradient. */
  readonly dtype?: 'i32';
}

/**
 * An op of which only the arithmetic of one cell is written: forward evaluates it, backward differentiates it, so what
 * a cell explains of itself is what was computed, and the four laws hold by construction.
 *
 * A cell is evaluated in double precision and rounded to float32 once, where it is stored: the tree comes to exactly
 * the number in the cell, with the same bits on every backend, because no kernel takes part.
 *
 * Trees are built and walked cell by cell, a hundred times slower than a kernel, and the gradient of a reduction costs
 * the square of its length: for the small tensors of lessons, not for a model that trains.
 *
 * @example const square = defineFormula<[x: Tensor]>('square', ([x], at) => product(cell(x, at), cell(x, at)));
 */
export function defineFormula<In extends Inputs, Attrs = null>(
  name: string,
  explain: (inputs: In, at: readonly number[], attrs: Attrs) => Expression,
  { shape = (shapes) => firstOf(name, shapes), dtype }: Options<In, Attrs> = {},
): DefinedOp<In, Attrs> {
  const op: Op<In, Attrs> = {
    name,
    shape,
    forward(_, out, inputs, attrs) {
      const of = shape(inputs.map((x) => x.shape) as Parameters<typeof shape>[0], attrs);
      for (let flat = 0; flat < out.length; flat++) {
        const at = coordinates(of, flat);
        const value = evaluate(explain(inputs, at, attrs));
        if (dtype && !Number.isInteger(value)) {
          throw new RangeError(`${name}: a cell must be a whole number, but cell [${at}] comes to ${value}.`);
        }
        out[flat] = value;
      }
    },
    explain,
  };
  return defineOp<In, Attrs>(dtype ? { ...op, dtype: () => dtype } : { ...op, backward: backwardOf(explain) });
}

function firstOf(name: string, [first]: readonly Shape[]): Shape {
  if (first) return first;
  throw new ShapeError(`${name}: what reads no tensor has no shape to take over; define the formula with one.`);
}

/** The derivative of each cell by each cell that it reads, times the gradient of the former. */
function backwardOf<In extends Inputs, Attrs>(explain: Op<In, Attrs>['explain']): Op<In, Attrs>['backward'] {
  return (k, grad, { inputs, out, attrs, needs, gradient }) => {
    // Added up in double precision, so that a cell that many read is rounded once, too.
    const shares = inputs.map((x, i) => (needs[i] ? new Float64Array(x.data.length) : null));
    for (const [flat, slope] of grad.entries()) {
      const tree = explain(inputs, coordinates(out.shape, flat), attrs);
      const known = new Map<Expression, number>();
      for (const { tensor, index } of cellsOf(tree)) {
        // A tensor that is read as two inputs gets its whole gradient once.
        const share = shares[inputs.indexOf(tensor)];
        const local = share ? differentiate(tree, tensor, index) : null;
        if (share && local) share[index] = (share[index] as number) + slope * evaluate(local, known);
      }
    }
    for (const [i, share] of shares.entries()) if (share) k.addScaled(gradient(i), Float32Array.from(share), 1);
  };
}
