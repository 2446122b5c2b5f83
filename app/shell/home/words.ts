import { defineWords } from '@/app/words/define';

/** A promise, and the link that proves it. */
interface PromiseWords {
  readonly title: string;
  readonly link: string;
}

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
  readonly eightHeads: string;
  readonly token: (number: number) => string;
  readonly query: string;
  readonly key: string;
  readonly largestOf: (count: number) => string;
  /** The four lines of one weight's arithmetic. */
  readonly lines: {
    readonly product: (count: number) => string;
    readonly score: (d: number) => string;
    readonly logit: string;
    readonly weight: string;
  };
  readonly openHere: string;
  /** Where the weights come from, and what to look for in them. */
  readonly learned: string;
  readonly untrained: string;
  readonly lessons: string;
  readonly extent: (steps: number, minutes: number) => string;
  readonly promises: string;
  readonly real: PromiseWords & {
    /** `byChance`: the weights are untrained. */
    readonly body: (probability: string, digit: number, byChance: boolean) => string;
  };
  readonly explained: PromiseWords & { readonly body: (product: string, terms: number) => string };
  readonly changed: PromiseWords & {
    readonly body: (from: string, to: string, digit: number, before: string, after: string) => string;
  };
  readonly linked: PromiseWords & { readonly body: string };
  readonly footer: readonly string[];
  readonly allKeys: string;
}

export const homeWords = defineWords(import.meta.glob<HomeWords>('./words.*.ts', { import: 'words' }));
