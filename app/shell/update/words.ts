import { defineWords } from '@/app/words/define';

/** What the page says when it can be renewed. */
export interface UpdateWords {
  readonly newVersion: string;
  readonly renew: string;
  readonly later: string;
}

export const updateWords = defineWords(import.meta.glob<UpdateWords>('./words.*.ts', { import: 'words' }));
