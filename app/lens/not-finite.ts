import type { Slice } from '@/content/reference';
import type { Tensor } from '@/lib/tensor/tensor';

export interface CellNotFinite {
  readonly tensor: Tensor;
  readonly index: number;
}

/** The first cell that is NaN, the first that is ∞ and the first that is −∞ among those that these slices show. */
export function notFiniteIn(slices: readonly Slice[]): CellNotFinite[] {
  const found = new Map<number, CellNotFinite>();
  for (const { named, rows, cols, flat } of slices) {
    const { tensor } = named;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < cols; j++) {
        const index = flat(i, j);
        const value = tensor.data[index] as number;
        if (!Number.isFinite(value) && !found.has(value)) found.set(value, { tensor, index });
      }
    }
  }
  return [...found.values()];
}
