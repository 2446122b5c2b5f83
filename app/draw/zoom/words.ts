import { defineWords } from '@/app/words/define';

export interface ZoomWords {
  readonly group: string;
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  /** What + − and 0 do, in the table of keys. */
  readonly keys: string;
}

export const zoomWords = defineWords(import.meta.glob<ZoomWords>('./words.*.ts', { import: 'words' }));
