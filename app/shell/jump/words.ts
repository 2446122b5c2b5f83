import { defineWords } from '@/app/words/define';

/** The list of steps that one jumps to. */
export interface JumpWords {
  readonly title: string;
  readonly find: string;
  readonly none: string;
}

export const jumpWords = defineWords(import.meta.glob<JumpWords>('./words.*.ts', { import: 'words' }));
