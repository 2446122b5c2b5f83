import type { Random } from '@/lib/random';
import { seeded } from '@/lib/random';
import { type Asking, type AskingRest, type Fresh, RIGHT } from '../asking';
import type { Context } from '../context';
import { complete } from './complete';

interface Constructing extends AskingRest {
  /** Tensors whose numbers may be changed, by trace name; knobs may always be turned. */
  readonly may: readonly string[];
  /** How far the goal is reached on one run; it is, from `least` on. */
  readonly reached: (c: Context) => number;
  readonly least: number;
  /** Inputs that nobody has seen, drawn, or the i-th of them: the same building must do there too. */
  readonly unseen: (random: Random, c: Context, i: number) => Fresh;
  readonly cases?: number;
  /** Something that reaches the goal: once the question is solved, it can be put onto the stage. */
  readonly known: Fresh;
  /** What is tried by mistake: how it is told, and an example of it. */
  readonly slips: Readonly<
    Record<string, { readonly tells: (c: Context, found: Found) => boolean; readonly example: Fresh }>
  >;
}

/** What the judge found: on the run on screen, and over the unseen inputs. */
export interface Found {
  readonly here: number;
  readonly worst: number;
  /** How many of the unseen inputs pass. */
  readonly passed: number;
  readonly of: number;
}

const SEED = 1;
const CASES = 20;

/** A goal is reached by changing numbers or turning knobs. The engine judges what was built, also on unseen inputs. */
export function askConstruct(asking: Constructing): Asking {
  const { may, reached, least, unseen, cases = CASES, known, slips, apart = 0, ...rest } = asking;
  const find = (c: Context): Found => {
    const random = seeded(SEED);
    const each = Array.from({ length: cases }, (_, i) => reached(c.rerun(unseen(random, c, i))));
    const passed = each.filter((value) => value >= least).length;
    return { here: reached(c), worst: Math.min(...each), passed, of: cases };
  };
  const builtOf = (_: Context, id: string): Fresh => (id === RIGHT ? known : (slips[id]?.example ?? {}));
  return complete({
    kind: 'construct',
    apart,
    ...rest,
    answers: () => Object.fromEntries([RIGHT, ...Object.keys(slips)].map((id) => [id, id])),
    guessOf: () => 'built',
    builtOf,
    judge(c) {
      const found = find(c);
      const numbers = { ...found };
      const elsewhere = Object.keys(c.trace.edits).some((name) => !may.includes(name));
      if (elsewhere) return { right: false, slip: null, at: -1, numbers };
      if (found.here >= least && found.passed === cases) return { right: true, slip: null, numbers };
      const slip = Object.entries(slips).find(([, { tells }]) => tells(c, found))?.[0] ?? null;
      return { right: false, slip, numbers };
    },
  });
}
