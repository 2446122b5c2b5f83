import type { Context } from '@/content/context';
import { resolve } from '@/content/reference';
import type { CellOf } from './sentence';

/** A number that a lesson's text quotes: computed from the cells of a context. */
export interface Quoted {
  readonly context: Context;
  compute(context: Context): number;
}

/**
 * The first cell that is NaN among those that a quoted number is computed from, else the first that is infinite; null
 * where all that it reads is finite.
 */
export function cellBehind({ context, compute }: Quoted): CellOf | null {
  let nan: CellOf | null = null;
  let infinite: CellOf | null = null;
  const look = (of: Context, ref: string, wanted: (row: number, col: number) => boolean): void => {
    const trace = of.traceOf(ref);
    const { named, rows, cols, flat } = resolve(trace, ref, of);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < cols; j++) {
        const cell = { trace, tensor: named.tensor, index: flat(i, j) };
        const value = named.tensor.data[cell.index] as number;
        if (!wanted(i, j) || Number.isFinite(value)) continue;
        if (Number.isNaN(value)) nan ??= cell;
        else infinite ??= cell;
      }
    }
  };
  const watched = (of: Context): Context => ({
    ...of,
    value(ref, ...at) {
      const [row = 0, col = 0] = at.length > 1 ? at.slice(-2) : [0, at[0]];
      look(of, ref, (i, j) => i === row && j === col);
      return of.value(ref, ...at);
    },
    matrix(ref) {
      look(of, ref, () => true);
      return of.matrix(ref);
    },
    rerun: (change) => watched(of.rerun(change)),
  });
  compute(watched(context));
  return nan ?? infinite;
}
