import { defineWords } from '@/app/words/define';
import type { Why } from '@/lib/permalink/state';

/** What is said of a link and of a language that need not have everything. */
export interface NoteWords {
  /** What a language has that need not have everything. */
  readonly incomplete: {
    readonly steps: (done: number, of: number) => string;
    readonly lessons: (done: number, of: number) => string;
    readonly rest: string;
  };
  readonly ignored: {
    readonly lead: string;
    readonly why: Readonly<Record<Why, string>>;
    /** A reason behind what it is for. */
    readonly because: (why: string) => string;
    readonly more: (count: number) => string;
    readonly dismiss: string;
  };
}

export const noteWords = defineWords(import.meta.glob<NoteWords>('./words.*.ts', { import: 'words' }));
