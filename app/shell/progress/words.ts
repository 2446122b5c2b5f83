import type { TextRefusal } from '@/app/page/text-of-file';
import { defineWords } from '@/app/words/define';
import type { FileRefusal } from '@/lib/progress/file';

/** What was done, where it is kept, and how it is taken along. */
export interface ProgressWords {
  readonly title: string;
  readonly sum: (seen: number, answered: number, right: number) => string;
  readonly nothing: string;
  readonly where: string;
  readonly notKept: string;
  readonly unread: string;
  readonly download: string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly erase: string;
  readonly sure: string;
  readonly eraseAll: string;
  readonly keep: string;
  readonly erased: string;
  /** How many entries of a file were new, or newer than those that there were. */
  readonly imported: (count: number) => string;
  readonly refused: (name: string) => string;
  readonly unchanged: string;
  readonly why: (refusal: FileRefusal | TextRefusal) => string;
  /** The card at home: so many whole days after the lesson, or after it was last asked. */
  readonly due: (days: number) => string;
  readonly askMe: string;
  readonly later: string;
}

export const progressWords = defineWords(import.meta.glob<ProgressWords>('./words.*.ts', { import: 'words' }));
