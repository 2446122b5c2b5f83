import { defineWords } from '@/app/words/define';

/** What is said of what happens: by screen readers, and some of it in the speaker's window. */
export interface HeardWords {
  /** A step that is arrived at: `Step 9 of 19`, its title. */
  readonly arrived: (step: string, title: string) => string;
  /** What was asked for, where the words of the answer do not name it. */
  readonly solution: (list: string) => string;
  /** What has been uncovered, or comes next: a part of the formula; terms of a sum; lines from one to another. */
  readonly formula: string;
  readonly terms: (from: number, to: number, of: number) => string;
  readonly range: (from: string, to: string) => string;
}

export const heardWords = defineWords(import.meta.glob<HeardWords>('./words.*.ts', { import: 'words' }));
