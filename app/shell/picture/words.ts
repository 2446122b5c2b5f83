import { defineWords } from '@/app/words/define';
import type { Refusal } from './intake';

export interface PictureWords {
  readonly title: string;
  readonly bundled: string;
  readonly choose: string;
  readonly howTo: string;
  readonly cropped: string;
  readonly seen: string;
  readonly use: string;
  readonly discard: string;
  /** For a picture that can be seen through: on black, on white, on a colour of one's own. */
  readonly background: {
    readonly label: string;
    readonly options: readonly [string, string, string];
    readonly became: readonly [string, string, string];
    readonly pick: string;
  };
  readonly refusal: Readonly<Record<Refusal, (name: string) => string>>;
}

export const pictureWords = defineWords(import.meta.glob<PictureWords>('./words.*.ts', { import: 'words' }));
