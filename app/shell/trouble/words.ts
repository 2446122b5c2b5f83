import type { FileFault } from '@/app/fetch/fetch-file';
import { defineWords } from '@/app/words/define';

/** What the page says when something cannot be fetched, drawn or computed. */
export interface TroubleWords {
  readonly page: string;
  readonly dialog: string;
  readonly styles: string;
  readonly weights: Readonly<Record<FileFault, (file: string) => string>>;
  /** The reason, and what the lesson runs on instead. */
  readonly instead: (reason: string) => string;
  readonly again: string;
  readonly trying: string;
  readonly dismiss: string;
  readonly fault: {
    readonly compute: string;
    readonly draw: string;
    readonly reload: string;
    readonly undo: string;
    readonly reset: string;
    readonly home: string;
  };
}

export const troubleWords = defineWords(import.meta.glob<TroubleWords>('./words.*.ts', { import: 'words' }));
