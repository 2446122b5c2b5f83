import { defineWords } from '@/app/words/define';

export interface MoveWords {
  /** The region, by the matrix whose cell is played. */
  readonly label: (matrix: string) => string;
  /** The region, by where cells go from and to. */
  readonly travel: (from: string, to: string) => string;
  readonly travelled: (rows: number, of: number, cells: number) => string;
  /** A cell that is no sum. */
  readonly none: string;
  /** The step asks for this number. */
  readonly asked: string;
  readonly before: (terms: number) => string;
  /** Between a term and the sum. */
  readonly between: string;
  readonly term: string;
  readonly sum: string;
  readonly play: string;
  readonly pause: string;
  /** The slider's name, and what it says. */
  readonly moment: string;
  readonly at: (moment: number, last: number) => string;
  readonly speed: string;
}

export const moveWords = defineWords(import.meta.glob<MoveWords>('./words.*.ts', { import: 'words' }));
