import { defineWords } from '@/app/words/define';

export interface CodeWords {
  /** Two lines make tensors of one shape. */
  readonly apart: (most: string) => string;
  /** Two lines make tensors of different shapes. */
  readonly shapes: (one: string, other: string) => string;
}

export const codeWords = defineWords(import.meta.glob<CodeWords>('./words.*.ts', { import: 'words' }));
