import { formatNumber } from '@/app/draw/number-text';
import type { Tensor } from '@/lib/tensor/tensor';
import { type CellPlace, whyNotFinite } from '@/lib/trace/not-finite';
import type { Named, Trace } from '@/lib/trace/trace';
import type { NotFiniteWords, Told } from './words';

/** A cell of one run. */
export interface CellOf {
  readonly trace: Trace;
  readonly tensor: Tensor;
  readonly index: number;
}

/** How a cell of a named tensor is called, in plain text: `A(1)[5, 9]`. */
export type CellText = (named: Named, index: number) => string;

/**
 * What a number that is not finite is, and where it comes from, in one sentence; null for a finite one. `shown`: the
 * number in question, where the lesson's text computed it from this cell. Default: the cell's own.
 */
export function sentenceFor(cell: CellOf, words: NotFiniteWords, cellText: CellText, shown?: number): string | null {
  const { trace, tensor, index } = cell;
  const found = whyNotFinite(trace, tensor, index);
  if (!found) return null;
  const call = (place: CellPlace): string => {
    const named = trace.nameOf(place.tensor);
    return named ? cellText(named, place.index) : '·';
  };
  const { value, arose, root } = found;
  const within = shown !== undefined && Number.isNaN(shown) && !Number.isNaN(value);
  return words.sentence({
    value: writtenNotFinite(shown ?? value),
    arose: within ? { from: 'with ∞', cell: null } : arose && { from: arose.from, cell: call(arose.at) },
    root: root && { by: root.by, cell: call(root.at), value: formatNumber(root.value, 0) },
  });
}

export const writtenNotFinite = (value: number): Told['value'] => formatNumber(value, 0) as Told['value'];
