import { defineWords } from '@/app/words/define';

/** Around lines that are put in order. */
export interface OrderWords {
  readonly linesLeft: string;
  readonly linesInOrder: string;
  /** The lines of a solved question. */
  readonly rightLines: string;
  readonly lineUp: string;
  readonly lineDown: string;
  readonly lineOut: string;
  /** Opens and closes the list of lines that are in no program, where it is folded. */
  readonly linesLeftOver: (count: number) => string;
  readonly leftOut: string;
  readonly lineAt: (place: number, of: number) => string;
}

export const orderWords = defineWords(import.meta.glob<OrderWords>('./words.*.ts', { import: 'words' }));
