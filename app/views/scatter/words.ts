import { defineWords } from '@/app/words/define';

export interface ScatterWords {
  /** The table of the points, for screen readers. */
  readonly table: string;
  readonly point: string;
  readonly weight: string;
  /** Shown at the handle. */
  readonly drag: string;
  /** What the slider says: where the query stands, and the answer there. */
  readonly query: (query: string, answer: string | null) => string;
}

export const scatterWords = defineWords(import.meta.glob<ScatterWords>('./words.*.ts', { import: 'words' }));
