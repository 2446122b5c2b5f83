import type { RunCell } from '@/content/cell';
import type { Tensor } from '@/lib/tensor/tensor';
import { sourcesOf } from '@/lib/trace/provenance';
import type { Trace } from '@/lib/trace/trace';

/** A cell of a run that is understood. */
export type PlainCell = Omit<RunCell, 'run'>;

/** Cells by tensor name. */
type Lit = ReadonlyMap<string, ReadonlySet<number>>;

/** Further sources are looked for this deep, and among so many cells, until tensors on the stage are reached. */
const DEEPEST = 3;
const MOST_CELLS = 400;

/**
 * What a cell was computed from, followed back to tensors that the stage shows. Of tensors that are not `wanted`, cells
 * are followed only where they lead to one that is: a search among thousands that ends nowhere would cost each hover more
 * than all the rest.
 */
export function litCells(
  trace: Trace,
  cell: PlainCell,
  shown: ReadonlySet<string>,
  wanted: ReadonlySet<string> = shown,
): Lit {
  const distance = distancesTo(wanted, trace);
  const lit = new Map<string, Set<number>>([[cell.name, new Set([cell.index])]]);
  let frontier: PlainCell[] = [cell];
  for (let depth = 0; depth < DEEPEST && frontier.length && frontier.length <= MOST_CELLS; depth++) {
    const next: PlainCell[] = [];
    for (const { name, index } of frontier) {
      const named = trace.find(name);
      if (!named || distance(named.tensor) > DEEPEST - depth) continue;
      for (const source of sourcesOf(trace, named.tensor, index)) {
        const cells = lit.get(source.named.name) ?? new Set();
        lit.set(source.named.name, cells);
        const leads = !shown.has(source.named.name) && distance(source.named.tensor) < DEEPEST - depth;
        for (const at of source.cells) {
          if (leads && !cells.has(at)) next.push({ name: source.named.name, index: at });
          cells.add(at);
        }
      }
    }
    frontier = next;
  }
  return lit;
}

type Distance = (tensor: Tensor) => number;
const known = new WeakMap<ReadonlySet<string>, WeakMap<Trace, Distance>>();

/** How many named tensors lie on the way from a tensor back to the nearest wanted one, that one counted. */
function distancesTo(wanted: ReadonlySet<string>, trace: Trace): Distance {
  const ofTraces = known.get(wanted) ?? new WeakMap<Trace, Distance>();
  const found = ofTraces.get(trace) ?? measuring(wanted, trace);
  known.set(wanted, ofTraces.set(trace, found));
  return found;
}

function measuring(wanted: ReadonlySet<string>, trace: Trace): Distance {
  const measured = new Map<Tensor, number>();
  const distance: Distance = (tensor) => {
    const before = measured.get(tensor);
    if (before !== undefined) return before;
    const { made } = tensor;
    // A gradient has no inputs and is explained by many tensors: it may be near to any.
    const nearest = made && !made.inputs.length ? 1 : Math.min(...(made?.inputs ?? []).map(through));
    measured.set(tensor, nearest);
    return nearest;
  };
  const through = (input: Tensor): number => {
    const named = trace.nameOf(input);
    if (!named) return distance(input);
    return wanted.has(named.name) ? 1 : 1 + distance(input);
  };
  return distance;
}
