import { defineWords } from '@/app/words/define';

/** The dialog that leads to any step. */
export interface GoWords {
  readonly title: string;
  /** What is typed into its field. */
  readonly field: string;
  /** How many places are meant by what is typed. */
  readonly found: (count: number) => string;
  readonly end: string;
  readonly lessons: string;
}

export const goWords = defineWords(import.meta.glob<GoWords>('./words.*.ts', { import: 'words' }));
