import { defineWords } from '@/app/words/define';

export interface IndexMapWords {
  /** Which way the offsets of the table run, beside its shape. */
  readonly offsets: string;
}

export const indexMapWords = defineWords(import.meta.glob<IndexMapWords>('./words.*.ts', { import: 'words' }));
