import { symbolHtml } from '@/app/draw/symbol-html';
import type { Lens, Matrix } from '@/app/draw/view';
import type { Slice } from '@/content/reference';
import { explainCell } from '@/lib/trace/provenance';
import type { Trace } from '@/lib/trace/trace';

/** What a lens knows of the arithmetic behind its cells. `traceOf` is the run of a matrix, or the one on screen. */
export const workingsOf = (
  sliceOf: (m: Matrix) => Slice,
  traceOf: (m: Matrix | null) => Trace,
): Pick<Lens, 'workings' | 'place' | 'named'> => ({
  workings(m, at) {
    const { named, flat } = sliceOf(m);
    return explainCell(traceOf(m), named.tensor, flat(...at));
  },
  place(m, cell) {
    const { named, locate } = sliceOf(m);
    return named.tensor === cell.tensor ? locate(cell.index) : null;
  },
  named(tensor) {
    const found = traceOf(null).nameOf(tensor);
    return found ? { role: found.role, symbolHtml: symbolHtml(found.symbol) } : null;
  },
});
