import type { Slice } from '@/content/reference';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Trace } from '@/lib/trace/trace';
import type { Veiling } from './veil';

export interface CellNotFinite {
  readonly trace: Trace;
  readonly tensor: Tensor;
  readonly index: number;
}

/** The first cell that is NaN, the first that is ∞ and the first that is −∞ among those that these slices show unveiled. */
export function notFiniteIn(
  slices: readonly (readonly [Trace, Slice])[],
  veiling: Veiling | null = null,
): CellNotFinite[] {
  const found = new Map<number, CellNotFinite>();
  for (const [trace, { named, rows, cols, flat }] of slices) {
    const { tensor } = named;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < cols; j++) {
        const index = flat(i, j);
        const value = tensor.data[index] as number;
        if (!Number.isFinite(value) && !found.has(value) && !veiling?.hides(tensor, index))
          found.set(value, { trace, tensor, index });
      }
    }
  }
  return [...found.values()];
}
