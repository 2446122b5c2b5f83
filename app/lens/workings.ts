import { symbolHtml } from '@/app/draw/symbol-html';
import type { CellAt, Lens, Matrix } from '@/app/draw/view';
import type { Slice } from '@/content/reference';
import { cellsOf } from '@/lib/tensor/expression';
import { explainCell } from '@/lib/trace/provenance';
import type { Trace } from '@/lib/trace/trace';
import type { Veiling } from './veil';

/** What a lens knows of the arithmetic behind its cells. `traceOf` is the run of a matrix, or the one on screen. */
export const workingsOf = (
  sliceOf: (m: Matrix) => Slice,
  traceOf: (m: Matrix | null) => Trace,
  hides: Veiling['hides'],
): Pick<Lens, 'workings' | 'asked' | 'place' | 'named'> => {
  const explained = (m: Matrix, at: CellAt) => {
    const { named, flat } = sliceOf(m);
    const index = flat(...at);
    const expression = explainCell(traceOf(m), named.tensor, index);
    const from = expression ? cellsOf(expression) : [];
    const asked = [{ tensor: named.tensor, index }, ...from].some((cell) => hides(cell.tensor, cell.index));
    return { expression, asked };
  };
  return {
    workings(m, at) {
      const { expression, asked } = explained(m, at);
      return asked ? null : expression;
    },
    asked: (m, at) => explained(m, at).asked,
    place(m, cell) {
      const { named, locate } = sliceOf(m);
      return named.tensor === cell.tensor ? locate(cell.index) : null;
    },
    named(tensor) {
      const found = traceOf(null).nameOf(tensor);
      return found ? { role: found.role, symbolHtml: symbolHtml(found.symbol) } : null;
    },
  };
};
