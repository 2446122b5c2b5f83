import { defineWords } from '@/app/words/define';

/** Around what a question shows once it is solved. */
export interface ShownWords {
  /** Before the number that was asked for. */
  readonly answer: string;
  /** What was typed in its place, for whoever does not see that it is struck. */
  readonly instead: (typed: string) => string;
  readonly putOnStage: string;
  readonly onStage: string;
}

export const shownWords = defineWords(import.meta.glob<ShownWords>('./words.*.ts', { import: 'words' }));
