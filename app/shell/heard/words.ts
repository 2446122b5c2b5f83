import { defineWords } from '@/app/words/define';

/** What only screen readers say. */
export interface HeardWords {
  /** A step that is arrived at: `Step 9 of 19`, its title. */
  readonly arrived: (step: string, title: string) => string;
}

export const heardWords = defineWords(import.meta.glob<HeardWords>('./words.*.ts', { import: 'words' }));
