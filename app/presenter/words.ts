import { defineWords } from '@/app/words/define';

/** What stands on the screen while it is presented. */
export interface PresenterWords {
  readonly black: string;
  /** What to do where the page may not copy, by a key or a button. */
  readonly copyByHand: string;
}

export const presenterWords = defineWords(import.meta.glob<PresenterWords>('./words.*.ts', { import: 'words' }));
