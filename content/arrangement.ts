import { type Counts, isChoice } from '@/lib/choice';
import { formatRef, parseRef } from '@/lib/reference';
import { coordinates } from '@/lib/tensor/shape';
import type { Named } from '@/lib/trace/trace';
import type { Chosen } from './chosen';
import { axisKeys, shownByDefault } from './reference';
import type { Ref } from './stage';

/** A tensor that is to be laid out, and how: what an address says of it. */
export interface Wanted {
  /** With the entries at which axes are held, where that is not what is chosen or the first. */
  readonly tensor: Ref;
  /** Which run down, across and within, as links call them; none: those that do by themselves. */
  readonly axes: readonly string[];
}

/** A tensor of any rank as matrices: which of its axes run where, and at which entry each of the others is held. */
export interface Arrangement {
  readonly named: Named;
  /** What the axes are called in links, in their order. */
  readonly keys: readonly string[];
  /** Axes by their position; null where the tensor has too few, or for `within` where nothing is multiplied. */
  readonly down: number | null;
  readonly across: number | null;
  readonly within: number | null;
  /** For every axis its entry; of those that run it does not count. */
  readonly at: readonly number[];
  /** Held where the controls of the step say: the chosen head. */
  readonly follows: readonly boolean[];
  /** One matrix, or one for each entry of `within`, in the orientation in which they are drawn. */
  readonly refs: readonly Ref[];
}

/** More small multiples than this are told of and not drawn. */
export const MOST_WITHIN = 64;

/** How a tensor is laid out: as wanted, or the nearest that its shape has. */
export function arrangementFor(named: Named, { tensor, axes }: Wanted, chosen: Chosen, counts: Counts): Arrangement {
  const { shape } = named.tensor;
  const keys = axisKeys(named.axes);
  const order = orderOf(keys, axes);
  const byItself = shownByDefault(named.axes);
  const [down = null, across = null, within = null] = order ?? (byItself.length > 1 ? byItself : [null, ...byItself]);
  const runs = (i: number): boolean => i === down || i === across || i === within;
  const { holds, ...whole } = parseRef(tensor);
  const asked = new Map(holds.map(([key, entry]) => [key, Number.parseInt(entry, 10)]));
  const entryOf = (key: string): number | undefined => {
    const entry = asked.get(key);
    return entry === undefined || Number.isNaN(entry) ? undefined : entry;
  };
  const follows = keys.map(
    (key, i) => !runs(i) && entryOf(key) === undefined && isChoice(key) && counts[key] === shape[i],
  );
  const at = keys.map((key, i) =>
    follows[i] && isChoice(key) ? chosen[key] : Math.min(entryOf(key) ?? 0, (shape[i] as number) - 1),
  );
  // A reference without holds shows the same: then it is the one that steps have.
  const plain = order === null && keys.every((key, i) => runs(i) || follows[i] || (at[i] === 0 && !isChoice(key)));
  const transposed = down !== null && across !== null && down > across;
  const refAt = (entry: number | null): Ref => {
    const held = keys.flatMap((key, i): [string, string][] => {
      if (i === down || i === across) return [];
      return [[key, i === within ? `${entry}` : follows[i] ? `{${key}}` : `${at[i]}`]];
    });
    return formatRef({ ...whole, holds: plain ? [] : held, transposed });
  };
  const count = within === null ? 0 : Math.min(MOST_WITHIN, shape[within] as number);
  const refs = within === null ? [refAt(null)] : Array.from({ length: count }, (_, entry) => refAt(entry));
  return { named, keys, down, across, within, at, follows, refs };
}

/** The positions of the axes that are to run, or null where they are not two or three of this tensor's. */
function orderOf(keys: readonly string[], wanted: readonly string[]): number[] | null {
  const order = wanted.map((key) => keys.indexOf(key));
  return order.length > 1 && new Set(order).size === order.length && !order.includes(-1) ? order : null;
}

/** A cell of an arrangement as links and the selection know it. */
export interface KeptCell {
  readonly tensor: Ref;
  readonly at: readonly [row: number, col: number];
}

/**
 * The cell that stays selected when a tensor is laid out: the one at `flat`, moved to where axes are held; the first of
 * another tensor.
 */
export function keptCell({ down, across, within, at, refs, named }: Arrangement, flat: number | null): KeptCell {
  const from = flat === null ? at.map(() => 0) : coordinates(named.tensor.shape, flat);
  const along = (axis: number | null): number => (axis === null ? 0 : (from[axis] as number));
  const tile = Math.min(along(within), refs.length - 1);
  const { transposed, ...upright } = parseRef(refs[tile] as Ref);
  const [row, col] = transposed ? [across, down] : [down, across];
  return { tensor: formatRef({ ...upright, transposed: false }), at: [along(row), along(col)] };
}
