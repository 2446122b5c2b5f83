import { defineWords } from '@/app/words/define';
import type { WayRefusal } from './open-file';

/** Where a way through the course is put together and shared. */
export interface PlaylistWords {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly choose: string;
  readonly ticked: (count: number, of: number) => string;
  readonly order: (count: number) => string;
  readonly none: string;
  readonly note: string;
  readonly noteOf: (step: string) => string;
  readonly up: (step: string) => string;
  readonly down: (step: string) => string;
  readonly remove: (step: string) => string;
  readonly share: string;
  readonly link: string;
  readonly tooLong: string;
  readonly copy: string;
  readonly copied: string;
  readonly start: string;
  readonly save: string;
  readonly open: string;
  readonly opened: (steps: number) => string;
  /** By their names in the file. */
  readonly skipped: (places: readonly string[]) => string;
  readonly refused: (name: string) => string;
  readonly unchanged: string;
  readonly why: (refusal: WayRefusal) => string;
  readonly range: string;
  readonly lesson: string;
  readonly from: string;
  readonly upTo: string;
  readonly rangeLink: string;
}

export const playlistWords = defineWords(import.meta.glob<PlaylistWords>('./words.*.ts', { import: 'words' }));
