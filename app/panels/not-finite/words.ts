import { defineWords } from '@/app/words/define';
import type { Cause, Indeterminate } from '@/lib/trace/not-finite';

/** What is to be told about a number that is not finite; cells and numbers come in as they are written. */
export interface Told {
  readonly value: 'NaN' | '∞' | '−∞';
  /** The operation that has no value, and the cell that it was to fill; null: a number that the text alone computes. */
  readonly arose: { readonly from: Operation; readonly cell: string | null } | null;
  readonly root: { readonly by: Cause; readonly cell: string; readonly value: string } | null;
}

/** `with ∞`: arithmetic of the lesson's text, which nothing takes apart. */
export type Operation = Indeterminate | 'with ∞';

export interface NotFiniteWords {
  /** One sentence: what the number is, from which operation, and which cell it goes back to. */
  readonly sentence: (told: Told) => string;
}

export const notFiniteWords = defineWords(import.meta.glob<NotFiniteWords>('./words.*.ts', { import: 'words' }));
