import { defineWords } from '@/app/words/define';

export interface AblationsWords {
  readonly title: string;
  readonly take: string;
  /** What a setting stands at. */
  readonly set: (label: string, option: string) => string;
  readonly measure: string;
  readonly cancel: string;
  readonly again: string;
  readonly ready: (pictures: number) => string;
  readonly measuring: string;
  readonly measured: string;
  /** The step asks for what this combination comes to. */
  readonly asked: string;
  readonly failed: (why: string) => string;
  readonly thisPicture: (digit: string, chance: string) => string;
  readonly of: (pictures: number) => string;
  readonly share: (percent: string) => string;
  readonly notMeasured: string;
  readonly byDigit: (each: number) => string;
  readonly digit: (digit: number, right: number, of: number) => string;
  readonly wrong: (shown: number, of: number) => string;
  readonly noneWrong: string;
  readonly taken: (digit: number, taken: number) => string;
  readonly read: string;
  readonly compared: string;
  readonly whole: string;
}

export const ablationsWords = defineWords(import.meta.glob<AblationsWords>('./words.*.ts', { import: 'words' }));
