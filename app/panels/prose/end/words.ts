import { defineWords } from '@/app/words/define';

/** How a lesson ends, and a question that is asked from memory. */
export interface EndWords {
  /** Above the title. */
  readonly end: string;
  readonly memory: string;
  readonly memoryNote: string;
  readonly ask: string;
  readonly onward: string;
  /** In the place of the step's text. */
  readonly noText: string;
  readonly read: string;
  readonly back: string;
}

export const endWordsOf = defineWords(import.meta.glob<EndWords>('./words.*.ts', { import: 'words' }));
