import { defineWords } from '@/app/words/define';

export interface SlopeWords {
  readonly runs: string;
  readonly line: string;
  readonly step: string;
  readonly label: (now: string, then: string) => string;
}

export const slopeWords = defineWords(import.meta.glob<SlopeWords>('./words.*.ts', { import: 'words' }));
