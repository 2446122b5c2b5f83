import { differentiate } from './differentiate';
import { cell, cellsOf, constant, type Expression } from './expression';
import type { Made, Op } from './graph';
import { coordinates, flatIndex } from './shape';
import { plus, times } from './simplify';
import type { Tensor } from './tensor';

/** The graph that a gradient was taken through: it differentiates, and it explains. */
export interface GradientGraph {
  readonly loss: Tensor;
  /** What was made from x on the way to the loss. */
  uses(x: Tensor): readonly Tensor[];
  /** d loss / d x; the same x gives the same tensor. */
  gradientOf(x: Tensor): Tensor;
}

interface Attrs {
  readonly of: Tensor;
  readonly graph: GradientGraph;
}

/**
 * What stands behind a gradient: the chain rule over everything that read x. Each cell is a sum of the gradients one
 * step nearer to the loss, each times how fast that step grows with x. Ops that know a short form of their own
 * (`explainGradient`) give it; for the others the form follows from what they explain of themselves.
 */
export const gradientOp: Op<[], Attrs> = {
  name: 'gradient',
  shape: (_, { of }) => of.shape,
  forward: (_, out, __, { of, graph }) => out.set(graph.gradientOf(of).data),
  explain(_, at, { of, graph }) {
    if (of === graph.loss) return constant(1);
    const terms = graph.uses(of).flatMap((use) => through(use, of, at, graph));
    return terms.length ? plus(terms) : constant(0);
  },
};

/** The share of a gradient that comes back through one tensor which was made from x. */
function through(use: Tensor, x: Tensor, at: readonly number[], graph: GradientGraph): Expression[] {
  const { op, inputs, attrs } = use.made as Made;
  const slope = (place: readonly number[]): Expression =>
    use === graph.loss ? constant(1) : cell(graph.gradientOf(use), place);
  const { explainGradient } = op;
  if (explainGradient) {
    const places = inputs.flatMap((input, i) => (input === x ? [i] : []));
    return places.map((i) => explainGradient({ inputs, out: use, attrs, slope }, i, at));
  }
  const index = flatIndex(x.shape, at);
  return (readersOf(use, x).get(index) ?? []).flatMap((flat) => {
    const place = coordinates(use.shape, flat);
    const local = differentiate(op.explain(inputs, place, attrs), x, index);
    return local ? [times(slope(place), local)] : [];
  });
}

const known = new WeakMap<Tensor, Map<Tensor, Map<number, number[]>>>();

/** Which cells of a tensor read each cell of x, by what they explain of themselves; found once. */
function readersOf(use: Tensor, x: Tensor): Map<number, number[]> {
  const before = known.get(use)?.get(x);
  if (before) return before;
  const { op, inputs, attrs } = use.made as Made;
  const readers = new Map<number, number[]>();
  for (let flat = 0; flat < use.data.length; flat++) {
    for (const { tensor, index } of cellsOf(op.explain(inputs, coordinates(use.shape, flat), attrs))) {
      if (tensor !== x) continue;
      const all = readers.get(index);
      if (all) all.push(flat);
      else readers.set(index, [flat]);
    }
  }
  known.set(use, (known.get(use) ?? new Map()).set(x, readers));
  return readers;
}
