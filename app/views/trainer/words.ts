import { defineWords } from '@/app/words/define';

export interface TrainerWords {
  readonly title: string;
  readonly start: string;
  readonly pause: string;
  readonly step: string;
  readonly reset: string;
  readonly rate: string;
  readonly batch: string;
  readonly seed: string;
  readonly startsOver: string;
  readonly waiting: string;
  readonly ready: string;
  readonly paused: (updates: string, loss: string) => string;
  readonly running: (updates: string, loss: string, right: string) => string;
  readonly failed: (why: string) => string;
  readonly again: string;
  readonly updates: string;
  readonly loss: string;
  readonly right: string;
  readonly rightOnNew: string;
  readonly picture: string;
  readonly readsAs: (digit: string, chance: string) => string;
  readonly query: (patch: string) => string;
  readonly map: (block: string, head: string) => string;
  readonly colours: (most: string) => string;
  readonly lossLabel: (loss: string, updates: string) => string;
  readonly rightLabel: (right: string, onNew: string) => string;
}

export const trainerWords = defineWords(import.meta.glob<TrainerWords>('./words.*.ts', { import: 'words' }));
