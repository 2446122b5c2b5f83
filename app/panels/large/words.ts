import { defineWords } from '@/app/words/define';
import type { LargePart } from './placed';

/** What stands around an enlarged matrix, row, column or cell. */
export interface LargeWords {
  /** The name of the whole, for screen readers. */
  readonly title: string;
  /** What is enlarged. */
  readonly label: string;
  readonly parts: Readonly<Record<LargePart, string>>;
  /** Where not all of it has room: how many rows and columns are shown, of how many. */
  readonly rows: (shown: number, of: number) => string;
  readonly columns: (shown: number, of: number) => string;
  readonly close: string;
}

export const largeWords = defineWords(import.meta.glob<LargeWords>('./words.*.ts', { import: 'words' }));
