import { type Cell, cellsOf, type Expression, parts } from '../tensor/expression';
import type { Made } from '../tensor/graph';
import { coordinates, type Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import type { Named, Trace } from './trace';

/** Cells of one named tensor that another cell was computed from. */
export interface Source {
  readonly named: Named;
  /** Flat indices, ascending. */
  readonly cells: readonly number[];
}

/** Above this many nodes an unnamed step is shown as it is instead of being opened. */
const MOST_NODES = 20_000;

/**
 * The arithmetic of one cell over cells of *named* tensors: what lies between (a product before its bias is added, a
 * reshape) is opened until names are reached. Null for a tensor that came from outside: nothing made it.
 */
export function explainCell(trace: Trace, tensor: Tensor, index: number): Expression | null {
  if (!tensor.made) return null;
  let nodes = 0;
  // A tensor that several steps read is opened once and shared: without this, depth would cost exponentially.
  const opened = new Map<Tensor, Map<number, Expression>>();
  const done = new Map<Expression, Expression>();
  const open = (e: Expression): Expression => {
    if (e.kind === 'cell') return openCell(e);
    const known = done.get(e);
    if (known) return known;
    nodes++;
    const result = mapParts(e, open);
    done.set(e, result);
    return result;
  };
  const openCell = (leaf: Cell): Expression => {
    const { made } = leaf.tensor;
    if (!made || trace.nameOf(leaf.tensor) || nodes > MOST_NODES) return leaf;
    const known = opened.get(leaf.tensor)?.get(leaf.index);
    if (known) return known;
    const inner = open(explain(made, leaf.tensor.shape, leaf.index));
    const of = opened.get(leaf.tensor) ?? new Map<number, Expression>();
    opened.set(leaf.tensor, of.set(leaf.index, inner));
    return inner;
  };
  return open(explain(tensor.made, tensor.shape, index));
}

const explain = ({ op, inputs, attrs }: Made, shape: Shape, index: number): Expression =>
  op.explain(inputs, coordinates(shape, index), attrs);

/** The same expression with every direct part replaced; shared parts stay shared. */
function mapParts(e: Expression, replace: (part: Expression) => Expression): Expression {
  if (!parts(e).length) return e;
  switch (e.kind) {
    case 'sum':
    case 'product':
    case 'max':
    case 'min':
      return { ...e, of: e.of.map(replace) };
    case 'difference':
    case 'quotient':
    case 'power':
    case 'comparison':
      return { ...e, left: replace(e.left), right: replace(e.right) };
    case 'call':
    case 'definition':
      return { ...e, of: replace(e.of) };
    case 'choice':
      return {
        ...e,
        condition: replace(e.condition),
        chosen: replace(e.chosen),
        otherwise: replace(e.otherwise),
      };
    case 'lookup':
      return { ...e, entry: replace(e.entry), by: e.by.map(replace) };
    default:
      return e;
  }
}

/** The named cells that one cell was read from, grouped by tensor: what lights up. Empty for inputs and parameters. */
export function sourcesOf(trace: Trace, tensor: Tensor, index: number): Source[] {
  const expression = explainCell(trace, tensor, index);
  if (!expression) return [];
  const groups = new Map<Named, number[]>();
  for (const leaf of cellsOf(expression)) {
    const named = trace.nameOf(leaf.tensor);
    const group = named && groups.get(named);
    if (group) group.push(leaf.index);
    else if (named) groups.set(named, [leaf.index]);
  }
  return [...groups].map(([named, cells]) => ({ named, cells: cells.sort((a, b) => a - b) }));
}
