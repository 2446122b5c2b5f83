import { defineWords } from '@/app/words/define';

/** The head of the page and the bench. */
export interface HomeWords {
  /** What Headlight is, in one sentence. */
  readonly lead: string;
  /** Name of the links to where one begins. */
  readonly start: string;
  readonly pointAt: string;
  readonly becomesQuery: string;
  readonly howToPoint: string;
  readonly pictures: string;
  readonly ownPicture: string;
  /** Where the weights come from, and what to look for in them. */
  readonly learned: string;
  readonly untrained: string;
}

export const homeWords = defineWords(import.meta.glob<HomeWords>('./words.*.ts', { import: 'words' }));
