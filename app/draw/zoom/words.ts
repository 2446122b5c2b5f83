import { defineWords } from '@/app/words/define';

export interface ZoomWords {
  readonly group: string;
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
}

export const zoomWords = defineWords(import.meta.glob<ZoomWords>('./words.*.ts', { import: 'words' }));
