import { defineWords } from '@/app/words/define';

/** What opens the speaker's window, and the notes elsewhere. */
export interface SpeakingWords {
  readonly title: string;
  /** The same, opened in the speaker's window: the notes alone. */
  readonly notesElsewhere: string;
  readonly about: string;
  readonly open: string;
  readonly elsewhere: string;
  readonly aboutNotes: string;
  readonly notes: string;
  /** Name of the QR code. */
  readonly code: string;
}

export const speakingWords = defineWords(import.meta.glob<SpeakingWords>('./words.*.ts', { import: 'words' }));
