import { resolve } from '@/content/reference';
import type { Context } from '@/content/schema';
import type { CellOf } from './sentence';

/** A number that a lesson's text quotes: computed from the cells of a context. */
export interface Quoted {
  readonly context: Context;
  compute(context: Context): number;
}

/** The first cell that is not finite among those that a quoted number is computed from; null where it reads none such. */
export function cellBehind({ context, compute }: Quoted): CellOf | null {
  let found: CellOf | null = null;
  const look = (of: Context, ref: string, wanted: (row: number, col: number) => boolean): void => {
    const { named, rows, cols, flat } = resolve(of.trace, ref, of);
    for (let i = 0; i < rows && !found; i++) {
      for (let j = 0; j < cols && !found; j++) {
        const index = flat(i, j);
        if (!wanted(i, j) || Number.isFinite(named.tensor.data[index])) continue;
        found = { trace: of.trace, tensor: named.tensor, index };
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
  return found;
}
