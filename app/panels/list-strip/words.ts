import { defineWords } from '@/app/words/define';

/** The strip of a way across lessons. */
export interface ListWords {
  readonly way: string;
  /** The way is part of one lesson. */
  readonly part: string;
  /** The step on screen is none of its own. */
  readonly aside: string;
  readonly toCome: (titles: readonly string[]) => string;
  readonly end: string;
  readonly change: string;
  readonly leave: string;
}

export const listWords = defineWords(import.meta.glob<ListWords>('./words.*.ts', { import: 'words' }));
