import { type Asking, type AskingRest, RIGHT, type Slips } from '../asking';
import type { Context } from '../context';
import { answersOn } from './answers';
import { complete } from './complete';

interface Typed extends AskingRest {
  readonly answer: (c: Context) => number;
  /** What misconceptions give: a typed number that near is recognised. */
  readonly slips: Slips<number>;
  /** How far a typed number may be off. Default 0.005; for counts 0. */
  readonly tolerance?: number;
}

/** The name of the nearest answer within the tolerance. */
export function recognised(
  guess: number,
  answers: Readonly<Record<string, number>>,
  tolerance: number,
): string | undefined {
  const near = Object.entries(answers)
    .map(([id, said]) => [id, Math.abs(guess - said)] as const)
    .filter(([, far]) => far <= tolerance)
    .sort(([, a], [, b]) => a - b);
  return near[0]?.[0];
}

/** A number is typed. A wrong one is compared with what misconceptions give on this very run. */
export function askNumber({ answer, slips, tolerance = 0.005, apart = 2 * tolerance, ...rest }: Typed): Asking {
  const answers = (c: Context) => answersOn(c, answer, slips);
  return complete({
    kind: 'number',
    apart,
    ...rest,
    answers,
    guessOf: (c, id) => answers(c)[id] ?? Number.NaN,
    judge(c, guess) {
      const typed = Number(guess);
      const found = recognised(typed, answers(c), tolerance);
      const right = found === RIGHT;
      return { right, slip: right ? null : (found ?? null), said: typed };
    },
  });
}
