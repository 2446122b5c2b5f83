import { type AnswerSaid, type Asking, type AskingRest, RIGHT, type Slips } from '../asking';
import type { Context } from '../context';
import { answersOn } from './answers';
import { complete } from './complete';

interface Choosing<A extends AnswerSaid> extends AskingRest {
  /** What the right option says on this run. */
  readonly answer: (c: Context) => A;
  /** The other options, in any order: the words put them in theirs. */
  readonly slips: Slips<A>;
}

/**
 * One of several options, `<Choice id>` in the words: `right`, or the misconception that would choose it. `<N/>` in an
 * option is what it says on this run, so that fresh numbers need no other words.
 */
export function askChoice<A extends AnswerSaid>({ answer, slips, apart = 0.02, ...rest }: Choosing<A>): Asking {
  const answers = (c: Context) => answersOn(c, answer, slips);
  return complete({
    kind: 'choice',
    apart,
    ...rest,
    answers,
    guessOf: (_, id) => id,
    judge(c, guess) {
      const id = String(guess);
      const right = id === RIGHT;
      const said = answers(c)[id];
      return { right, slip: right ? null : id, ...(said === undefined ? {} : { said }) };
    },
  });
}
