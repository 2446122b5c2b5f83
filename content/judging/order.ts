import { type Asking, type AskingRest, RIGHT } from '../asking';
import type { Context } from '../context';
import { complete, onceEach } from './complete';

type Table = readonly (readonly number[])[];

/** A line of a computation: what it reads, what it makes, and how. */
export interface ProgramLine {
  readonly needs: readonly string[];
  readonly makes: string;
  /** From what it needs, in that order; an error where sizes do not fit. */
  readonly run: (...of: readonly Table[]) => Table;
}

/** A line too many: the line that it would be written for, or the whole order in which somebody would write it. */
type LineTooMany = ProgramLine & ({ readonly for: string } | { readonly order: readonly string[] });

interface Ordering extends AskingRest {
  /** Line id → line, in an order that is right. `<Line id>` in the words has its text. */
  readonly lines: Readonly<Record<string, ProgramLine>>;
  /** Lines too many: the misconception that would write it → where, and what it does. */
  readonly instead: Readonly<Record<string, LineTooMany>>;
  /** What there is before the first line. */
  readonly start: (c: Context) => Readonly<Record<string, Table>>;
  /** What must come out, and its entry that replies quote. */
  readonly result: string;
  readonly tolerance?: number;
}

/** How far lines run in this order: what came out, or the first that cannot run, and why. */
type Outcome = { readonly made: Table | undefined } | { readonly stopped: number; readonly missing: boolean };

/**
 * Lines are put in order, some of them too many. The engine runs them: any order is right that computes the result, and
 * what stops it is told by its line.
 */
export function askOrder(of: Ordering): Asking {
  const { lines, instead, start, result, tolerance = 1e-6, apart = 0, ...rest } = of;
  const all: Readonly<Record<string, ProgramLine>> = { ...lines, ...instead };
  const rightOrder = Object.keys(lines);
  const orderOf = (id: string): readonly string[] => {
    const line = instead[id];
    if (line && 'order' in line) return line.order;
    return rightOrder.map((each) => (each === line?.for ? id : each));
  };
  const run = (c: Context, order: readonly string[]): Outcome => {
    const made = new Map(Object.entries(start(c)));
    for (const [k, id] of order.entries()) {
      const line = all[id];
      const needs = line?.needs.map((name) => made.get(name)) ?? [];
      if (!line || needs.includes(undefined)) return { stopped: k, missing: true };
      try {
        made.set(line.makes, line.run(...(needs as Table[])));
      } catch {
        return { stopped: k, missing: false };
      }
    }
    return { made: made.get(result) };
  };
  const wantedOn = onceEach((c) => run(c, rightOrder));
  return complete({
    kind: 'order',
    apart,
    ...rest,
    answers: () => Object.fromEntries([RIGHT, ...Object.keys(instead)].map((id) => [id, orderOf(id)])),
    guessOf: (_, id) => orderOf(id),
    judge(c, guess) {
      const order = Array.isArray(guess) ? guess.map(String) : [];
      const outcome = run(c, order);
      const wanted = wantedOn(c);
      const slip = order.find((id) => id in instead) ?? null;
      if ('stopped' in outcome) {
        const { stopped, missing } = outcome;
        return { right: false, slip: missing ? null : slip, at: stopped, said: order };
      }
      const right = 'made' in wanted && same(outcome.made, wanted.made, tolerance);
      const numbers = Object.fromEntries((outcome.made?.[0] ?? []).map((value, i) => [`made${i + 1}`, value]));
      return { right, slip: right ? null : slip, said: order, numbers, ...(outcome.made ? {} : { at: order.length }) };
    },
  });
}

function same(a: Table | undefined, b: Table | undefined, tolerance: number): boolean {
  if (!a || !b || a.length !== b.length) return false;
  return a.every(
    (row, i) => row.length === b[i]?.length && row.every((x, j) => Math.abs(x - (b[i]?.[j] ?? 0)) <= tolerance),
  );
}
