import type { NumberWords } from '@/app/draw/read-number';
import { defineWords } from '@/app/words/define';
import type { WeightKind } from '@/content/scene';
import type { Relation } from '@/lib/tensor/expression';
import type { CallFn } from './display';

/** Words around something that stands in the middle: a number, a button. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Everything the inspector says, in one language. Counts and numbers come in, already written. */
export interface InspectorWords {
  /** Name of the panel. */
  readonly back: string;
  readonly trail: string;
  /** What opens all of the arithmetic, and closes it. */
  readonly taller: string;
  readonly lower: string;
  /** Stands in the place of a number that the step asks for; and what is said of it where it would stand in a formula. */
  readonly asked: string;
  readonly veiled: string;
  /** The same for a number that is not uncovered yet. */
  readonly notYet: string;
  readonly later: string;
  /** “the same number, moved” */
  readonly moved: string;
  readonly source: Readonly<Record<SourceKind, string>>;
  /** A constant that the system puts there: the zero of a bias for the class token. */
  readonly filledIn: string;
  readonly setByHand: (value: string) => string;
  /** The number of the untouched run. */
  readonly was: (value: string) => string;
  readonly change: (difference: string) => string;
  readonly unchanged: string;
  readonly reset: string;
  readonly edit: string;
  readonly increase: string;
  readonly decrease: string;
  /** What a number field says to what is no number. */
  readonly number: NumberWords;
  /** What stands between things that are counted up, and between what is said one after the other. */
  readonly between: string;
  readonly next: string;
  readonly where: string;
  /** “… 86 more” in a table of terms. */
  readonly more: (count: number) => string;
  /** “… 140 terms …” within a sum. */
  readonly terms: (count: number) => string;
  readonly showAll: string;
  readonly showFewer: string;
  /** How many terms a sum has. */
  readonly count: (count: number) => string;
  /** “12 products, added up”: what stands in the columns above the result. */
  readonly added: Readonly<Record<'products' | 'terms' | 'exponentials', (count: number) => string>>;
  /** The same where only the first terms are uncovered. */
  readonly addedSoFar: (count: number, of: number) => string;
  readonly hiddenTotal: (total: string) => string;
  readonly product: string;
  readonly rowSum: string;
  readonly otherwise: string;
  /** “if M[5, 9] ≠ 0” */
  readonly ifSet: Around;
  /** “if x < 1” */
  readonly ifHolds: Around;
  /** Around a comparison that decided between two branches. */
  readonly holds: Around;
  readonly fails: Around;
  /** Around the comparisons that a number won. */
  readonly because: Around;
  /** How function words and relations are said, around and between their operands. */
  readonly spoken: Readonly<Record<CallFn, Around>>;
  readonly relations: Readonly<Record<Relation, string>>;
  /** Where a number was reported; the citation comes in. */
  readonly reportedIn: (citation: string) => string;
  /** Around the index cells that chose an entry of a table. */
  readonly chosenBy: (entry: string) => Around;
  /** The stored number differs from the arithmetic by more than rounding. */
  readonly inexact: (exact: string) => string;
  /** Said of the formula when it has keyboard focus. */
  readonly keys: string;
}

/** Where a number that nothing computes comes from. */
export type SourceKind = 'pixel' | 'input' | 'weight' | WeightKind;

export const inspectorWords = defineWords(import.meta.glob<InspectorWords>('./words.*.ts', { import: 'words' }));
