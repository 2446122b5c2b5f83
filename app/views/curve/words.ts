import { defineWords } from '@/app/words/define';

export interface CurveWords {
  readonly loss: string;
  readonly heldOut: string;
  readonly steps: string;
  readonly fetching: string;
  readonly failed: string;
  readonly again: string;
  readonly label: (name: string, first: string, last: string, steps: string) => string;
}

export const curveWords = defineWords(import.meta.glob<CurveWords>('./words.*.ts', { import: 'words' }));
