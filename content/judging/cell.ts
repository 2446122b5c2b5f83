import { type Asking, type AskingRest, RIGHT, type Slips } from '../asking';
import type { Context } from '../context';
import { answersOn, differ } from './answers';
import { complete } from './complete';

type At = readonly [row: number, col: number];

interface Picking extends AskingRest {
  /** Column −1: any cell of the row, which may also be picked as that column of the selected row (a token). */
  readonly answer: (c: Context) => At;
  readonly slips: Slips<At>;
}

/** Whether a picked cell is this answer. */
function fits(c: Context, [row, col]: At, [atRow, atCol]: At): boolean {
  if (col >= 0) return atRow === row && atCol === col;
  return atRow === row || (atRow === c.row && atCol === row);
}

/** A cell is picked on the stage, of the tensor that the step's `asks('cell', { tensor })` names. */
export function askCell({ answer, slips, ...rest }: Picking): Asking {
  const answers = (c: Context) => answersOn(c, answer, slips);
  return complete({
    kind: 'cell',
    apart: 0,
    ...rest,
    answers,
    guessOf(c, id) {
      const [row, col] = answers(c)[id] ?? [0, 0];
      return [row, Math.max(0, col)];
    },
    judge(c, guess) {
      const picked = guess as unknown as At;
      const { [RIGHT]: wanted, ...wrong } = answers(c);
      if (wanted && fits(c, wanted, picked)) return { right: true, slip: null, said: picked };
      const slip = Object.entries(wrong).find(([, at]) => !differ(at, picked, 0) || fits(c, at, picked));
      return { right: false, slip: slip?.[0] ?? null, said: picked };
    },
  });
}
