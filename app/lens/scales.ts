import { makeScale } from '@/app/draw/colour';
import type { ColourScale, Hiding, ScaleKind, Theme } from '@/app/draw/view';
import type { Slice } from '@/content/reference';
import type { Ref } from '@/content/stage';
import type { Scale } from '@/lib/trace/look';
import type { Trace } from '@/lib/trace/trace';
import { type Mask, veilIn } from './mask';
import type { Veiling } from './veil';

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
  veiling: Pick<Veiling, 'maskOf'> | null = null,
): Scales {
  const groupOf = (slice: Slice): ScaleGroup => (against ? 'difference' : slice.named.scale);
  const make = (group: ScaleGroup, { size, veiled }: Largest): ColourScale => {
    if (FULL.has(group)) return makeScale(KINDS[group], 1, theme);
    const scale = makeScale(KINDS[group], size || 1, theme);
    return veiled ? { ...scale, secret: veiled } : scale;
  };
  const most = new Map<ScaleGroup, Largest>();
  const largestOf = (ref: Ref, slice: Slice, allHeads: boolean): Largest =>
    largest(slice, allHeads, against?.(ref) ?? null, veiling?.maskOf(slice.named.tensor) ?? null);
  for (const [ref, slice] of shown) {
    const group = groupOf(slice);
    most.set(group, larger(most.get(group) ?? NOTHING, largestOf(ref, slice, group === 'weights')));
  }
  const inUse = new Map([...most].map(([group, max]) => [group, make(group, max)] as const));
  return {
    inUse,
    of: (ref, slice) => inUse.get(groupOf(slice)) ?? make(groupOf(slice), largestOf(ref, slice, false)),
  };
}

/** The largest size on a scale, and how the cells are veiled where only veiled ones reach it. */
interface Largest {
  readonly size: number;
  readonly veiled: Hiding | false;
}
const NOTHING: Largest = { size: 0, veiled: false };

const larger = (a: Largest, b: Largest): Largest =>
  a.size === b.size ? { size: a.size, veiled: a.veiled && b.veiled } : a.size > b.size ? a : b;

/** The largest size of a finite value (or difference) among the shown cells, or in all heads of their tensor. */
function largest(slice: Slice, allHeads: boolean, against: Trace | null, mask: Mask | null): Largest {
  const { named, rows, cols, flat } = slice;
  const { data } = named.tensor;
  const minus = against?.get(named.name).tensor.data;
  let size = 0;
  let veiled: Hiding | false = false;
  const meet = (i: number): void => {
    const value = data[i] as number;
    const here = Math.abs(minus ? difference(value, minus[i] as number) : value);
    if (here < size || here === Number.POSITIVE_INFINITY || Number.isNaN(here)) return;
    veiled = (here > size || veiled) && veilIn(mask, i);
    size = here;
  };
  if (allHeads) for (let i = 0; i < data.length; i++) meet(i);
  else for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) meet(flat(i, j));
  return { size, veiled };
}
