import { formatNumber, neededDigits } from '@/app/draw/number-text';
import type { Guess } from '@/content/ask';
import { type Asking, RIGHT } from '@/content/asking';
import type { Context } from '@/content/context';

/** Digits behind the point, at most: as few of these as are judged right when somebody types them. */
const DIGITS = [2, 3, 4, 5];

/** A context belongs to one question. To judge what is typed into cells runs the network, so it is done once on each run. */
const known = new WeakMap<Context, readonly string[]>();

/** The numbers that a question asks for as text, by their places. What is written so would be judged right. */
export function solutionTexts(asking: Asking, c: Context): readonly string[] {
  const found = known.get(c) ?? written(asking, c);
  known.set(c, found);
  return found;
}

function written(asking: Asking, c: Context): readonly string[] {
  const values = [asking.answers(c)[RIGHT] ?? []].flat().map(Number);
  const most = DIGITS.find((digits) => asking.judge(c, typed(asking, values, digits)).right) ?? Math.max(...DIGITS);
  return values.map((value) => formatNumber(value, neededDigits([value], most)));
}

function typed({ kind }: Asking, values: readonly number[], digits: number): Guess {
  const rounded = values.map((value) => Number(value.toFixed(digits)));
  return kind === 'number' ? (rounded[0] ?? null) : rounded;
}
