import type { CountColumns } from '@/app/vote/counts';
import { defineWords } from '@/app/words/define';

/** What is done with the counts of votes. */
export interface VotesWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly which: string;
  readonly thisOne: string;
  readonly all: (count: number) => string;
  readonly columns: CountColumns;
  readonly yes: string;
  readonly no: string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly clear: string;
  readonly cleared: string;
}

export const votesWords = defineWords(import.meta.glob<VotesWords>('./words.*.ts', { import: 'words' }));
