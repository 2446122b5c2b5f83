import { defineWords } from '@/app/words/define';

/** What every dialog says. */
export interface PageWords {
  readonly close: string;
}

export const pageWords = defineWords(import.meta.glob<PageWords>('./words.*.ts', { import: 'words' }));
