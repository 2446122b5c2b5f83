import { type AnswerSaid, type AskingKind, byRule, RIGHT, type Slips } from '../asking';
import type { Context } from '../context';
import { misconceptionOf } from './registry';

/**
 * What is right on a run and what each misconception answers there.
 *
 * @throws Error when a slip is to be computed by the rule of a misconception that has none
 */
export function answersOn<A extends AnswerSaid>(
  c: Context,
  answer: (c: Context) => A,
  slips: Slips<A>,
): Readonly<Record<string, A>> {
  const wrong = Object.entries(slips).map(([id, slip]) => [id, slip === byRule ? answer(ruled(c, id)) : slip(c)]);
  return { [RIGHT]: answer(c), ...Object.fromEntries(wrong) };
}

function ruled(c: Context, id: string): Context {
  const { rule } = misconceptionOf(id);
  if (rule) return rule(c);
  throw new Error(`content/misconceptions/${id}.ts has no rule; write what it answers here in place of byRule.`);
}

/** Whether two answers say different things: numbers further apart than is shown, other words, other lines. */
export function differ(a: AnswerSaid, b: AnswerSaid, apart: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return !(Math.abs(a - b) <= apart);
  if (!Array.isArray(a) || !Array.isArray(b)) return a !== b;
  return a.length !== b.length || a.some((each, i) => differ(each, b[i], apart));
}

/**
 * Whether an answer is another than one that was told: another number or cell, of several numbers at least half, in
 * whatever order. A word is always new: if it never came twice, whoever knows the first could strike it out.
 */
export function isNews(
  said: AnswerSaid,
  told: AnswerSaid,
  { kind, apart }: Pick<AskingKind, 'kind' | 'apart'>,
): boolean {
  const [now, then] = [[said].flat(), [told].flat()];
  if (now.some((each) => typeof each === 'string')) return true;
  if (kind === 'cell') return differ(said, told, apart);
  const fresh = now.filter((each) => then.every((old) => differ(each, old, apart)));
  return 2 * fresh.length >= now.length;
}

/** Whether an answer can be said: no number of it is NaN or ∞. */
const sayable = (said: AnswerSaid): boolean =>
  [said].flat().every((each) => typeof each === 'string' || Number.isFinite(each));

/** Two answers that cannot be told apart, or one that cannot be said, twice; null where all differ. */
export function tooClose(
  answers: Readonly<Record<string, AnswerSaid>>,
  apart: number,
): readonly [string, string] | null {
  const all = Object.entries(answers);
  for (const [i, [id, said]] of all.entries()) {
    if (!sayable(said)) return [id, id];
    const same = all.slice(i + 1).find(([, other]) => !differ(said, other, apart));
    if (same) return [id, same[0]];
  }
  return null;
}
