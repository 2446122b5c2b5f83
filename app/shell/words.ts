import { defineWords } from '@/app/words/define';

/** The bar at the top, the buttons of the steps, and what stands there when there is no page. */
export interface ShellWords {
  /** Name of the choice of languages. */
  readonly language: string;
  readonly tagline: string;
  readonly home: string;
  readonly skipToLesson: string;
  readonly skipToStage: string;
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly picture: string;
  readonly present: string;
  readonly leavePresent: string;
  readonly copyLink: string;
  readonly copied: string;
  /** What to do where the page may not copy. */
  readonly copyByHand: string;
  readonly keys: string;
  readonly back: string;
  readonly next: string;
  /** What the page says when something cannot be drawn or computed. */
  readonly fault: {
    readonly compute: string;
    readonly draw: string;
    readonly reload: string;
    readonly undo: string;
    readonly reset: string;
    readonly home: string;
  };
}

export const shellWords = defineWords(import.meta.glob<ShellWords>('./words.*.ts', { import: 'words' }));
