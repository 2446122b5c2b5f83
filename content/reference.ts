import { choices, isChoice } from '@/lib/choice';
import { formatRef, parseRef } from '@/lib/reference';
import { coordinates, stridesOf } from '@/lib/tensor/shape';
import type { Axis, AxisId } from '@/lib/trace/axis';
import { lookOfFold, unfold } from '@/lib/trace/folds';
import { leftOpen } from '@/lib/trace/part';
import type { Named, Trace } from '@/lib/trace/trace';
import type { Chosen } from './chosen';
import type { Ref } from './stage';

/** The same matrix as it is stored. */
export const upright = (ref: Ref): Ref => formatRef({ ...parseRef(ref), transposed: false });

/** The same matrix on its side. */
export function flipped(ref: Ref): Ref {
  const parsed = parseRef(ref);
  return formatRef({ ...parsed, transposed: !parsed.transposed });
}

/** The text with its holes filled; what nobody knows stays open. */
function fill(text: string, chosen: Chosen): string {
  return text.replace(/\{([\w-]+)\}/g, (hole, id: string) => {
    const at = isChoice(id) ? chosen[id] : chosen.knobs[id];
    return at === undefined ? hole : `${at}`;
  });
}

/** The trace name that a reference means now: `block.{block}.attn.q:head=2^T` → `block.0.attn.q`. */
export const nameIn = (ref: Ref, chosen: Chosen): string => fill(parseRef(ref).name, chosen);

/** The same reference where the knobs stand now, with block and head left open: what a link can say. */
export function withKnobs(ref: Ref, chosen: Chosen): Ref {
  return ref.replace(/\{([\w-]+)\}/g, (hole, id: string) => (isChoice(id) ? hole : fill(hole, chosen)));
}

/** Two axes of a named tensor: where each shown cell lies in its storage. */
export interface Slice extends Pick<Named, 'symbol' | 'role'> {
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

/** The order in which leading axes are held when a tensor has more than two: at what is chosen, or at the first. */
const HELD: readonly string[] = ['batch', ...choices, 'channel'];

interface Along {
  readonly axis: Axis | null;
  readonly size: number;
  readonly stride: number;
  at?: number;
}
const NONE: Along = { axis: null, size: 1, stride: 0 };

/** The two axes that a reference shows, or undefined where the run has no such tensor. A vector is one row. */
export function find(trace: Trace, ref: Ref, chosen: Chosen): Slice | undefined {
  const { name, holds, transposed } = parseRef(ref);
  const named = trace.find(fill(name, chosen));
  if (!named) return undefined;
  const held = new Map(holds.map(([axis, at]) => [axis, Number(fill(at, chosen))]));
  const along = axesOf(named, held, chosen);
  hold(along, chosen);
  const { symbol, role } = along.reduce<Pick<Named, 'symbol' | 'role'>>(
    (look, { axis, at }) => (axis && at !== undefined ? lookOfFold(look, axis, at) : look),
    named,
  );
  const offset = along.reduce((sum, { at = 0, stride }) => sum + at * stride, 0);
  const open = along.filter(({ at }) => at === undefined);
  const [first = NONE, second = NONE] = open.length > 1 ? open : [NONE, open[0]];
  const [down, across] = transposed ? [second, first] : [first, second];
  const flat = (row: number, col: number): number => offset + row * down.stride + col * across.stride;
  return {
    named,
    symbol,
    role,
    transposed,
    rows: down.size,
    cols: across.size,
    rowAxis: down.axis,
    colAxis: across.axis,
    flat,
    locate(index) {
      const at = ({ axis, size, stride }: Along) => (axis ? Math.floor(index / stride) % size : 0);
      const [row, col] = [at(down), at(across)];
      return flat(row, col) === index ? [row, col] : null;
    },
  };
}

/** The axes of a tensor. Those that are made of parts are taken apart where a part is held; what is chosen holds its part. */
function axesOf(named: Named, held: ReadonlyMap<string, number>, chosen: Chosen): Along[] {
  const apart = named.axes.some(({ folds }) => folds?.some(({ id }) => held.has(id)));
  const axes = unfold(named, !apart);
  const steps = stridesOf(axes.map(({ size }) => size));
  return axes.map(({ axis, size }, i): Along => {
    const at = held.get(axis.id) ?? (apart && isChoice(axis.id) ? Math.min(chosen[axis.id], size - 1) : undefined);
    return { axis, size, stride: steps[i] as number, ...(at === undefined ? {} : { at }) };
  });
}

/** Holds leading axes until two are left. */
function hold(along: readonly Along[], chosen: Chosen): void {
  const open = (): Along[] => along.filter(({ at }) => at === undefined);
  for (const word of HELD) {
    const next = open().find(({ axis }) => axis?.id === word);
    if (open().length > 2 && next) next.at = isChoice(word) ? Math.min(chosen[word], next.size - 1) : 0;
  }
  for (const axis of open().slice(0, -2)) axis.at = 0;
}

/**
 * The two axes that a reference shows.
 *
 * @throws Error when the run has no such tensor
 */
export function resolve(trace: Trace, ref: Ref, chosen: Chosen): Slice {
  const found = find(trace, ref, chosen);
  if (found) return found;
  trace.get(nameIn(ref, chosen));
  throw new Error(`This run has no tensor ${ref}.`);
}

/** `block.0.` → `block.{block}.` where that block, stage … is the chosen one. */
const openIn = ({ name, parts }: Pick<Named, 'name' | 'parts'>, chosen: Chosen): string =>
  parts.filter(({ kind, index }) => chosen[kind] === index).reduce(leftOpen, name);

/**
 * A reference that shows this cell: what is chosen (the head, the block) is left open where it fits, else held. Of an
 * axis that is made of parts only the last is left.
 */
export function referenceTo(
  named: Pick<Named, 'tensor' | 'axes' | 'name' | 'parts'>,
  flat: number,
  chosen: Chosen,
  run: string | null = null,
): { ref: Ref; cell: [number, number] } {
  const { axes } = named;
  const apart = unfold(named);
  const at = coordinates(
    apart.map(({ size }) => size),
    flat,
  );
  let open = apart.map(({ axis: { id } }, i) => ({ id, at: at[i] as number }));
  const holds: [string, string][] = [];
  const folded = axes.flatMap((axis) => axis.folds?.slice(0, -1).map(({ id }) => id) ?? []);
  for (const word of [...folded, ...HELD, ...axes.map(({ id }) => id)]) {
    if (open.length <= 2 && !folded.includes(word as AxisId)) break;
    const held = open.find(({ id }) => id === word);
    if (!held) continue;
    open = open.filter((axis) => axis !== held);
    const byChoice = (isChoice(word) && held.at === chosen[word]) || (word === 'batch' && held.at === 0);
    if (!byChoice) holds.push([word, `${held.at}`]);
  }
  const [first, second] = open.length > 1 ? open : [{ at: 0 }, open[0] ?? { at: 0 }];
  return {
    ref: formatRef({ name: openIn(named, chosen), holds, run, transposed: false }),
    cell: [first?.at ?? 0, second?.at ?? 0],
  };
}
