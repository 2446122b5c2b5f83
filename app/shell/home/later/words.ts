import { defineWords } from '@/app/words/define';

/** A promise, and the link that proves it. */
interface PromiseWords {
  readonly title: string;
  readonly link: string;
}

/** The heads, the weight that is worked out, and what stands under the bench. */
export interface LaterWords {
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
  readonly course: string;
  /** Before the names of a part's lessons that are not there yet. */
  readonly toCome: string;
  /** The drawing of what builds on what. */
  readonly map: {
    readonly title: string;
    readonly hint: string;
    readonly toCome: string;
    readonly buildsOn: (titles: readonly string[]) => string;
  };
  readonly extent: (steps: number, minutes: number) => string;
  /** Ways through the course: those that ship, and one's own. */
  readonly ways: {
    readonly title: string;
    readonly extent: (steps: number) => string;
    readonly toCome: (titles: readonly string[]) => string;
    readonly own: string;
  };
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
  /** The way to the page of all systems. */
  readonly checked: string;
  readonly allKeys: string;
  readonly yourProgress: string;
  /** On the card of a lesson that the reader has begun. */
  readonly done: (seen: number, of: number, answered: number) => string;
  readonly finished: string;
}

export const laterWords = defineWords(import.meta.glob<LaterWords>('./words.*.ts', { import: 'words' }));
