import { defineWords } from '@/app/words/define';

export interface HistogramWords {
  /** What the upright axis counts, and the columns of the table that is read out. */
  readonly count: string;
  readonly bin: string;
  readonly from: (from: string, to: string) => string;
  /** Of a bin: how many numbers it holds. */
  readonly holds: (count: number) => string;
  readonly beyond: (count: number) => string;
}

export const histogramWords = defineWords(import.meta.glob<HistogramWords>('./words.*.ts', { import: 'words' }));
