import { makeScale, type Theme } from '@/app/views/colour';
import type { ColourScale, ScaleKind } from '@/app/views/lens';
import type { Slice } from '@/content/reference';
import type { Trace } from '@/lib/trace/trace';

/** Matrices that share a colour scale: their legend stands above the stage. */
export type ScaleGroup = 'values' | 'parameters' | 'weights' | 'gradients' | 'index' | 'pixels' | 'difference';

const KINDS: Record<ScaleGroup, ScaleKind> = {
  values: 'signed',
  parameters: 'signed',
  weights: 'weights',
  gradients: 'signed',
  index: 'index',
  pixels: 'pixels',
  difference: 'signed',
};

function kindOf({ named }: Slice): Exclude<ScaleGroup, 'difference'> {
  if (named.name === 'in.image') return 'pixels';
  if (named.name.startsWith('grad.')) return 'gradients';
  if (named.tensor.dtype === 'i32') return 'index';
  if (/(^|[._])probs$/.test(named.name)) return 'weights';
  return named.name.startsWith('w.') ? 'parameters' : 'values';
}

/** What an edit did to a cell: zero where both runs hold the same, and be it −∞. */
export const difference = (edited: number, untouched: number): number =>
  Object.is(edited, untouched) ? 0 : edited - untouched;

/** How the matrices of a step are coloured: one scale a group, and which group a matrix is in. */
export interface Scales {
  readonly inUse: ReadonlyMap<ScaleGroup, ColourScale>;
  of(slice: Slice): ColourScale;
}

/**
 * Scales over what a step shows. `against` is the run that differences are taken to, or null. Attention weights are
 * looked at head beside head, so their scale runs over all heads; every other scale over the cells on the stage.
 */
export function makeScales(shown: readonly Slice[], against: Trace | null, theme: Theme): Scales {
  const groupOf = (slice: Slice): ScaleGroup => (against ? 'difference' : kindOf(slice));
  const make = (group: ScaleGroup, max: number) => makeScale(KINDS[group], group === 'pixels' ? 1 : max || 1, theme);
  const most = new Map<ScaleGroup, number>();
  for (const slice of shown) {
    const group = groupOf(slice);
    most.set(group, Math.max(most.get(group) ?? 0, largest(slice, group === 'weights', against)));
  }
  const inUse = new Map([...most].map(([group, max]) => [group, make(group, max)] as const));
  return { inUse, of: (slice) => inUse.get(groupOf(slice)) ?? make(groupOf(slice), largest(slice, false, against)) };
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
