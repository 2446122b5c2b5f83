import type { ShortcutId } from '@/app/presenter/shortcuts';
import { defineWords } from '@/app/words/define';

/** The keys and what they do. */
export interface KeysWords {
  /** The space bar. */
  readonly space: string;
  readonly table: Readonly<Record<ShortcutId, string>>;
}

export const keysWords = defineWords(import.meta.glob<KeysWords>('./words.*.ts', { import: 'words' }));
