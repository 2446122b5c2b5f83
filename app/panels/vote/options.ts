import type { AnswerSaid, Asking } from '@/content/asking';
import type { Context } from '@/content/context';
import { seeded } from '@/lib/random';
import { builtText } from './built-text';
import type { OptionLabels } from './labels';

/** An answer that can be voted on: what is right, or what a misconception answers on this run. */
export interface VotedAnswer {
  readonly id: string;
  readonly said: AnswerSaid;
}

/** What a vote on a question is made from. */
export interface Question {
  readonly asking: Asking;
  readonly context: Context;
  readonly labels: OptionLabels;
  /** What the order is drawn from: the step, and its numbers. */
  readonly seed: string;
}

/** A number that is none cannot be told from another. */
const isSayable = ({ said }: VotedAnswer): boolean =>
  [said].flat().every((each) => typeof each === 'string' || Number.isFinite(each));

/**
 * What is right and what misconceptions answer, in an order that only the seed decides. The options of a choice stand in
 * its words, in their order.
 */
export function answersToVote({ asking, context, labels, seed }: Question): readonly VotedAnswer[] {
  const all = Object.entries(asking.answers(context)).map(([id, said]): VotedAnswer => ({ id, said }));
  if (asking.kind === 'choice') return all;
  const { builtOf } = asking;
  if (!builtOf) return shuffled(all.filter(isSayable), seed);
  // What is built is told by the numbers that are changed.
  const built = all.map(({ id }) => ({ id, said: builtText(builtOf(context, id), context, labels) }));
  return shuffled(
    built.filter((each): each is VotedAnswer & { said: string } => each.said !== null),
    seed,
  );
}

/** The same list in another order, the same for the same seed: every order is as likely (Fisher and Yates). */
function shuffled<T>(list: readonly T[], seed: string): readonly T[] {
  const random = seeded([...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 0));
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}
