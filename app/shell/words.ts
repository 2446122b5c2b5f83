import { defineWords } from '@/app/words/define';

/** The bar at the top and the buttons of the steps. */
export interface ShellWords {
  /** Name of the choice of languages. */
  readonly language: string;
  readonly tagline: string;
  readonly home: string;
  readonly skipToLesson: string;
  readonly skipToStage: string;
  readonly theme: Readonly<Record<'label' | 'system' | 'light' | 'dark' | 'contrast', string>>;
  readonly picture: string;
  /** Opens the choice of the speaker's window and the notes. */
  readonly speaker: string;
  readonly present: string;
  readonly leavePresent: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly keys: string;
  readonly back: string;
  readonly next: string;
}

export const shellWords = defineWords(import.meta.glob<ShellWords>('./words.*.ts', { import: 'words' }));
