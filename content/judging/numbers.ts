import { type Asking, type AskingRest, type Judgement, RIGHT, type Slips } from '../asking';
import type { Context } from '../context';
import { answersOn } from './answers';
import { complete } from './complete';

interface TypedSeveral extends AskingRest {
  /** One for each `<Blank/>`, in their order. */
  readonly answer: (c: Context) => readonly number[];
  /** What misconceptions fill in; where one concerns a single blank, the others are as they should be. */
  readonly slips: Slips<readonly number[]>;
  readonly tolerance?: number;
}

type Row = readonly number[];
const near = (a: number | undefined, b: number | undefined, tolerance: number): boolean =>
  Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) <= tolerance;

/**
 * Several numbers against what is right and what misconceptions would have filled in: the one that fills in all of them
 * so, or else the one that does at the first that is wrong.
 */
export function judgeRow(guess: Row, answers: Readonly<Record<string, Row>>, tolerance: number): Judgement {
  const wanted = answers[RIGHT] ?? [];
  const parts = wanted.map((each, i) => near(guess[i], each, tolerance));
  const at = parts.indexOf(false);
  if (at < 0) return { right: true, slip: null, said: guess, parts };
  const slips = Object.entries(answers).filter(([id]) => id !== RIGHT);
  const whole = slips.find(([, row]) => row.every((each, i) => near(guess[i], each, tolerance)));
  const there = slips.find(([, row]) => !near(row[at], wanted[at], tolerance) && near(guess[at], row[at], tolerance));
  return { right: false, slip: (whole ?? there)?.[0] ?? null, said: guess, parts, at };
}

/** Several numbers are typed where they stand in the words, `<Blank/>`, and checked together. */
export function askNumbers(of: TypedSeveral): Asking {
  const { answer, slips, tolerance = 0.005, apart = 2 * tolerance, ...rest } = of;
  const answers = (c: Context) => answersOn(c, answer, slips);
  return complete({
    kind: 'numbers',
    apart,
    ...rest,
    answers,
    guessOf: (c, id) => answers(c)[id] ?? [],
    judge: (c, guess) => judgeRow(Array.isArray(guess) ? guess : [], answers(c), tolerance),
  });
}
