import type { Axis, AxisId } from '@/lib/trace/axis';
import type { Named, Trace } from '@/lib/trace/trace';
import type { Ref } from './schema';

/** What leaves a reference open: the chosen block and head (0-based) and the knobs. */
export interface Chosen {
  readonly block: number;
  readonly head: number;
  readonly knobs: Readonly<Record<string, number>>;
}

/** Two axes of a named tensor: where each shown cell lies in its storage. */
export interface Slice {
  readonly named: Named;
  readonly transposed: boolean;
  readonly rows: number;
  readonly cols: number;
  /** Null for the one row of a vector, and for a scalar. */
  readonly rowAxis: Axis | null;
  /** Null for a scalar. */
  readonly colAxis: Axis | null;
  /** Position in row-major storage of the cell in this row and column. */
  flat(row: number, col: number): number;
  /** Row and column of a stored cell, or null when another head or channel holds it. */
  locate(flat: number): readonly [row: number, col: number] | null;
}

/** Leading axes that are held at the chosen or first entry when a tensor has more than two. */
const HELD: readonly AxisId[] = ['batch', 'head', 'channel'];

/** The trace name that a reference means now: `block.{block}.attn.q:head=2^T` → `block.0.attn.q`. */
export const nameIn = (ref: Ref, chosen: Chosen): string => fill(ref, chosen).replace(/\^T$/, '').split(':')[0] ?? '';

function fill(ref: Ref, { block, head, knobs }: Chosen): string {
  const open: Record<string, number> = { ...knobs, block, head };
  return ref.replace(/\{([\w-]+)\}/g, (hole, id: string) => `${open[id] ?? hole}`);
}

/**
 * Finds the two axes that a reference shows. A vector is one row, a scalar one cell.
 *
 * @throws Error when the run has no such tensor, or too many axes are left
 */
export function resolve(trace: Trace, ref: Ref, chosen: Chosen): Slice {
  const filled = fill(ref, chosen);
  const transposed = filled.endsWith('^T');
  const [name = '', ...holds] = filled.replace(/\^T$/, '').split(':');
  const named = trace.get(name);
  const { shape } = named.tensor;
  const held = new Map(
    holds.map((hold) => hold.split('=') as [string, string]).map(([axis, at]) => [axis, Number(at)]),
  );
  const axes = named.axes.map((axis, i) => ({ axis, i, size: shape[i] as number, at: held.get(axis.id) }));
  for (const word of HELD) {
    const open = axes.filter((axis) => axis.at === undefined);
    const next = open.find(({ axis }) => axis.id === word);
    if (open.length > 2 && next) next.at = word === 'head' ? Math.min(chosen.head, next.size - 1) : 0;
  }
  for (const axis of axes.filter(({ at }) => at === undefined).slice(0, -2)) axis.at = 0;

  let step = 1;
  const strides = axes.map(() => 0);
  for (let i = axes.length - 1; i >= 0; i--) {
    strides[i] = step;
    step *= axes[i]?.size ?? 1;
  }
  const offset = axes.reduce((sum, { at, i }) => sum + (at ?? 0) * (strides[i] as number), 0);
  const open = axes.filter(({ at }) => at === undefined);
  const none = { axis: null, size: 1, i: -1 };
  const [first = none, second = none] = open.length > 1 ? open : [none, open[0] ?? none];
  const [rowOf, colOf] = transposed ? [second, first] : [first, second];
  const strideOf = ({ i }: { i: number }) => (i < 0 ? 0 : (strides[i] as number));
  const [alongRow, alongCol] = [strideOf(rowOf), strideOf(colOf)];
  return {
    named,
    transposed,
    rows: rowOf.size,
    cols: colOf.size,
    rowAxis: rowOf.axis,
    colAxis: colOf.axis,
    flat: (row, col) => offset + row * alongRow + col * alongCol,
    locate(flat) {
      const at = (axis: { i: number; size: number }) =>
        axis.i < 0 ? 0 : Math.floor(flat / (strides[axis.i] as number)) % axis.size;
      const [row, col] = [at(rowOf), at(colOf)];
      return offset + row * alongRow + col * alongCol === flat ? [row, col] : null;
    },
  };
}

/** A reference that shows this cell: the chosen head and block are left open where they fit, else held. */
export function referenceTo(named: Named, flat: number, chosen: Chosen): { ref: Ref; cell: [number, number] } {
  const { shape } = named.tensor;
  let rest = flat;
  const at = new Array<number>(shape.length);
  for (let i = shape.length - 1; i >= 0; i--) {
    at[i] = rest % (shape[i] as number);
    rest = Math.floor(rest / (shape[i] as number));
  }
  let ref = named.name.replace(new RegExp(`^block\\.${chosen.block}\\.`), 'block.{block}.');
  let open = named.axes.map((axis, i) => ({ axis, at: at[i] as number }));
  for (const word of [...HELD, ...named.axes.map(({ id }) => id)]) {
    if (open.length <= 2) break;
    const held = open.find(({ axis }) => axis.id === word);
    if (!held) continue;
    open = open.filter((axis) => axis !== held);
    const byChoice = (word === 'head' && held.at === chosen.head) || (word === 'batch' && held.at === 0);
    if (!byChoice) ref += `:${word}=${held.at}`;
  }
  const [first, second] = open.length > 1 ? open : [{ at: 0 }, open[0] ?? { at: 0 }];
  return { ref, cell: [first?.at ?? 0, second?.at ?? 0] };
}
