import type { Phase } from '@/app/store/votes';
import { defineWords } from '@/app/words/define';

/** A vote by show of hands: on the screen of the class, in the speaker's window, and in what is exported. */
export interface VoteWords {
  readonly vote: string;
  /** What the button says where a vote has begun, or is over. */
  readonly goOn: string;
  readonly bothVotes: string;
  readonly phase: Readonly<Record<Phase, string>>;
  /** What is to be done now; empty where nothing is. */
  readonly todo: Readonly<Record<Phase, string>>;
  /** What a press goes on to. */
  readonly next: Readonly<Record<Phase, string>>;
  /** What Next does, as a sentence, for the speaker. */
  readonly nextDoes: Readonly<Record<Phase, string>>;
  readonly back: string;
  readonly close: string;
  /** Straight to the answer, without a second vote. */
  readonly reveal: string;
  readonly unmask: string;
  readonly mask: string;
  readonly counts: string;
  readonly hands: (count: number) => string;
  /** Name of a count: hands for option 2. */
  readonly handsFor: (option: number) => string;
  readonly oneMore: (option: number) => string;
  readonly oneFewer: (option: number) => string;
  /** `12 · 40%`; `round` is 1 or 2 where both rounds stand there, else null. */
  readonly share: (count: number, percent: number) => string;
  readonly rounds: readonly [first: string, second: string];
  /** What the numbers at the bars mean, where both rounds have some. */
  readonly legend: string;
  /** A bar as it is heard. */
  readonly barOf: (round: string, count: number, percent: number) => string;
  readonly right: string;
  /** In front of a misconception's name. */
  readonly standsFor: string;
  /** An option with its count, as it is heard. */
  readonly counted: (option: string, count: number) => string;
  /** What stands in the place of a number that is asked for: the first, the second … */
  readonly blank: (number: number) => string;
  /** Two or more numbers, cells or lines as one option. */
  readonly lines: string;
}

export const voteWords = defineWords(import.meta.glob<VoteWords>('./words.*.ts', { import: 'words' }));
