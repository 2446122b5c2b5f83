import { defineWords } from '@/app/words/define';
import type { Why } from '@/lib/permalink/state';

/** What is said of a link that was not used in whole. */
export interface IgnoredWords {
  readonly lead: string;
  readonly why: Readonly<Record<Why, string>>;
  readonly more: (count: number) => string;
  readonly dismiss: string;
}

export const ignoredWords = defineWords(import.meta.glob<IgnoredWords>('./words.*.ts', { import: 'words' }));
