import type { Random } from '@/lib/random';
import type { AskKind, Guess } from './ask';
import type { Change, Context } from './context';
import type { Language } from './language';

/** What an answer says, so that two can be told apart: a number, several, a word that is the same in every language. */
export type AnswerSaid = number | string | readonly number[] | readonly string[];

/** What became of an answer. */
export interface Judgement {
  readonly right: boolean;
  /** The misconception that answers so on this very run; null: none that is known. */
  readonly slip: string | null;
  /** What the answer says, for `<N/>` in a reply. */
  readonly said?: AnswerSaid;
  /** Of several numbers, cells or lines: which are right. */
  readonly parts?: readonly boolean[];
  /** Where several follow from each other: the first that is wrong, from 0. */
  readonly at?: number;
  /** Numbers of this very answer, for `<Value is>` in a reply. */
  readonly numbers?: Readonly<Record<string, number>>;
}

/** The same question on other numbers. What is not named stays as the step starts it. */
export type Fresh = Change;

export type Draw = (random: Random, c: Context) => Fresh;

/** What a kind of question says of itself: what is right on a run, what misconceptions answer, how an answer is judged. */
export interface AskingKind {
  readonly kind: AskKind;
  /** What is right, under `right`, and what each misconception answers, on this run. */
  answers(c: Context): Readonly<Record<string, AnswerSaid>>;
  /** Answers no further apart than this count as one: draws that bring them so close are thrown away. */
  readonly apart: number;
  judge(c: Context, guess: Guess): Judgement;
  /** What somebody would answer who has this misconception, or is right: what laws and tests answer with. */
  guessOf(c: Context, id: string): Guess;
  /** `construct`: what somebody would build who has it. */
  builtOf?(c: Context, id: string): Fresh;
  readonly draw?: Draw;
  /** Numbers that its words quote with `<Value is>`, beside those of the step. */
  readonly numbers?: Readonly<Record<string, (c: Context) => number>>;
}

/** A question, with what all kinds have in common. */
export interface Asking extends AskingKind {
  /**
   * Fresh numbers: the first draw of this seed on which no two answers come too close; null where the question draws
   * none. The same seed gives the same. `base` is the step as it starts, without anybody's edits.
   */
  fresh(base: Context, seed: number): Fresh | null;
  /** What is said to whoever has a misconception, where the question's words have no reply of their own. */
  reply(slip: string, language: Language, n: string): string;
  /** A few words for teachers: which misconception it is. */
  slipName(slip: string, language: Language): string;
}

/** What every kind of question may say beside its answer. */
export interface AskingRest {
  readonly draw?: Draw;
  readonly numbers?: AskingKind['numbers'];
  readonly apart?: number;
}

/** The misconception's own rule, of its file, computes the answer: the question's expression on the run that it makes. */
export const byRule = 'by rule';

/** What a misconception answers on a run. */
export type Slip<A> = ((c: Context) => A) | typeof byRule;

/** Misconception → what it answers. */
export type Slips<A> = Readonly<Record<string, Slip<A>>>;

/** The right answer under this name, beside those of misconceptions. */
export const RIGHT = 'right';

/** The questions of a lesson by step id: what its `asks.ts` exports. */
export type Asks = Readonly<Record<string, Asking>>;
