import { makeScale, type Theme } from '@/app/draw/colour';
import type { ColourScale, ScaleKind } from '@/app/draw/view';
import type { Slice } from '@/content/reference';
import type { Ref } from '@/content/stage';
import type { Scale } from '@/lib/trace/look';
import type { Trace } from '@/lib/trace/trace';

/** Matrices that share a colour scale: their legend stands above the stage. */
export type ScaleGroup = Scale | 'difference';

const KINDS: Record<ScaleGroup, ScaleKind> = {
  values: 'signed',
  parameters: 'signed',
  weights: 'weights',
  chances: 'chances',
  gradients: 'signed',
  index: 'index',
  mask: 'mask',
  pixels: 'pixels',
  difference: 'signed',
};

/** Scales that always run to 1. */
const FULL: ReadonlySet<ScaleGroup> = new Set(['pixels', 'mask']);

/** What an edit did to a cell: zero where both runs hold the same, and be it −∞. */
export const difference = (edited: number, untouched: number): number =>
  Object.is(edited, untouched) ? 0 : edited - untouched;

/** How the matrices of a step are coloured: one scale a group, and which group a matrix is in. */
export interface Scales {
  readonly inUse: ReadonlyMap<ScaleGroup, ColourScale>;
  of(ref: Ref, slice: Slice): ColourScale;
}

/**
 * Scales over what a step shows. `against` gives the run that differences are taken to, by reference; null: there is no
 * difference on screen. Attention weights are
 * looked at head beside head, so their scale runs over all heads; every other scale over the cells on the stage.
 */
export function makeScales(
  shown: readonly (readonly [Ref, Slice])[],
  against: ((ref: Ref) => Trace) | null,
  theme: Theme,
): Scales {
  const groupOf = (slice: Slice): ScaleGroup => (against ? 'difference' : slice.named.scale);
  const make = (group: ScaleGroup, max: number) => makeScale(KINDS[group], FULL.has(group) ? 1 : max || 1, theme);
  const most = new Map<ScaleGroup, number>();
  const largestOf = (ref: Ref, slice: Slice): number =>
    largest(slice, groupOf(slice) === 'weights', against?.(ref) ?? null);
  for (const [ref, slice] of shown) {
    const group = groupOf(slice);
    most.set(group, Math.max(most.get(group) ?? 0, largestOf(ref, slice)));
  }
  const inUse = new Map([...most].map(([group, max]) => [group, make(group, max)] as const));
  return {
    inUse,
    of: (ref, slice) =>
      inUse.get(groupOf(slice)) ?? make(groupOf(slice), largest(slice, false, against?.(ref) ?? null)),
  };
}

/** The largest size of a finite value (or difference) among the shown cells, or in all heads of their tensor. */
function largest({ named, rows, cols, flat }: Slice, allHeads: boolean, against: Trace | null): number {
  const { data } = named.tensor;
  const minus = against?.get(named.name).tensor.data;
  let max = 0;
  const meet = (i: number): void => {
    const value = data[i] as number;
    const size = Math.abs(minus ? difference(value, minus[i] as number) : value);
    if (size > max && size < Number.POSITIVE_INFINITY) max = size;
  };
  if (allHeads) for (let i = 0; i < data.length; i++) meet(i);
  else for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) meet(flat(i, j));
  return max;
}
