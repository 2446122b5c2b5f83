import type { StoredTensor } from '../io/safetensors';
import { formatShape, sameShape } from '../tensor/shape';
import type { Named, Trace } from '../trace/trace';

/** Where a computed tensor is furthest from what PyTorch computed. */
export interface Deviation {
  readonly named: Named;
  /** The cell, counted through the tensor row by row. */
  readonly index: number;
  readonly ours: number;
  readonly theirs: number;
  /** How far they are apart there, in parts of the largest finite number of PyTorch's tensor; ∞ where one is no number. */
  readonly relative: number;
  /** How far they may be apart, as numbers: 0 for whole ones. */
  readonly allowed: number;
}

/** The largest absolute value of what is finite. */
const largest = (values: Float32Array): number =>
  values.reduce((most, x) => (Number.isFinite(x) ? Math.max(most, Math.abs(x)) : most), 0);

/**
 * What a run computes beside what PyTorch did, for every `out.NAME`: max|a − b| ≤ tolerance · max|b| over finite cells,
 * and the same ∞ and whole numbers. The furthest first.
 *
 * @throws Error where a tensor was not computed, or has another shape or type
 */
export function deviationsFrom(
  golden: ReadonlyMap<string, StoredTensor>,
  trace: Trace,
  tolerance: number,
): readonly Deviation[] {
  const named = [...golden].filter(([name]) => name.startsWith('out.'));
  return named
    .map(([name, expected]) => deviationOf(name.slice('out.'.length), expected, trace, tolerance))
    .sort((a, b) => b.relative - a.relative);
}

/** Whether every one of these is near enough. */
export const isWithin = ({ ours, theirs, allowed }: Deviation): boolean =>
  ours === theirs || Math.abs(ours - theirs) <= allowed;

function deviationOf(name: string, expected: StoredTensor, trace: Trace, tolerance: number): Deviation {
  const named = trace.find(name);
  if (!named) throw new Error(`${name} is not computed, but PyTorch's file has it.`);
  const { tensor } = named;
  const { shape, data, dtype } = expected;
  if (!sameShape(tensor.shape, shape))
    throw new Error(`${name}: expected shape ${formatShape(shape)}, but ${formatShape(tensor.shape)} was computed.`);
  if (tensor.dtype.toUpperCase() !== dtype)
    throw new Error(`${name}: expected ${dtype}, but ${tensor.dtype.toUpperCase()} was computed.`);
  let index = 0;
  let furthest = 0;
  for (let i = 0; i < data.length; i++) {
    const apart = distance(tensor.data[i] as number, data[i] as number);
    if (apart > furthest) [index, furthest] = [i, apart];
  }
  const most = largest(data);
  return {
    named,
    index,
    ours: tensor.data[index] as number,
    theirs: data[index] as number,
    relative: furthest === 0 ? 0 : furthest / most,
    allowed: dtype === 'I32' ? 0 : tolerance * most,
  };
}

/** Two of the same ∞ are not apart; what is no number is infinitely far from everything. */
function distance(a: number, b: number): number {
  if (a === b) return 0;
  const apart = Math.abs(a - b);
  return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}
