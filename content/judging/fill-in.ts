import type { AskedCell } from '../ask';
import { type Asking, type AskingRest, RIGHT, type Slips } from '../asking';
import type { Context } from '../context';
import type { Givens } from '../givens';
import { nameIn, resolve } from '../reference';
import { answersOn } from './answers';
import { complete } from './complete';
import { judgeRow } from './numbers';

interface Filling extends AskingRest {
  /** The cells that are typed, in the order in which they are computed: the same as the step's `asks('fill-in')`. */
  readonly cells: (given: Givens) => readonly AskedCell[];
  /** What misconceptions type into all of them. */
  readonly slips: Slips<readonly number[]>;
  readonly tolerance?: number;
}

/** The run in which these cells hold what was typed. */
function typedInto(c: Context, cells: readonly AskedCell[], typed: readonly number[]): Context {
  const edits: Record<string, Map<number, number>> = {};
  for (const [k, { of, at }] of cells.entries()) {
    const name = nameIn(of, c);
    const flat = resolve(c.traceOf(of), of, c).flat(...at);
    edits[name] ??= new Map();
    edits[name].set(flat, typed[k] ?? Number.NaN);
  }
  return cells.length ? c.rerun({ edits }) : c;
}

/**
 * Veiled cells of the matrices on the stage are typed. Each is judged from what was typed before it: whoever slips once
 * and goes on rightly is told of the one cell that is wrong.
 */
export function askFillIn({ cells, slips, tolerance = 0.005, apart = 2 * tolerance, ...rest }: Filling): Asking {
  const value = (c: Context, { of, at }: AskedCell): number => c.value(of, ...at);
  const right = (c: Context): readonly number[] => cells(c.given).map((cell) => value(c, cell));
  const answers = (c: Context) => answersOn(c, right, slips);
  return complete({
    kind: 'fill-in',
    apart,
    ...rest,
    answers,
    guessOf: (c, id) => answers(c)[id] ?? [],
    judge(c, guess) {
      const typed = (Array.isArray(guess) ? guess : []) as readonly number[];
      const asked = cells(c.given);
      const followed = asked.map((cell, k) => value(typedInto(c, asked.slice(0, k), typed), cell));
      return judgeRow(typed, { ...answers(c), [RIGHT]: followed }, tolerance);
    },
  });
}
