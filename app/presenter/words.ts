import { defineWords } from '@/app/words/define';
import type { ShortcutId } from './shortcuts';

/** The keys and what they do. */
export interface PresenterWords {
  readonly black: string;
  /** The space bar. */
  readonly space: string;
  /** What to do where the page may not copy, by a key or a button. */
  readonly copyByHand: string;
  readonly keyTable: Readonly<Record<ShortcutId, string>>;
}

export const presenterWords = defineWords(import.meta.glob<PresenterWords>('./words.*.ts', { import: 'words' }));
