import { nameIn } from '@/content/reference';
import type { Context, Ref } from '@/content/schema';
import { coordinates } from '@/lib/tensor/shape';
import type { Edits, Trace } from '@/lib/trace/trace';

type Change = Parameters<Context['rerun']>[0];

const answered = new WeakMap<Trace, Map<string, Context>>();

/**
 * The same run with something changed, computed once for each run, block and head: the prose asks again whenever it is
 * drawn. Read its tensors, not its selection, which is the one that was current when it was first asked for.
 */
export function whatIf(c: Context, question: string, to: () => Change): Context {
  const known = answered.get(c.trace) ?? new Map<string, Context>();
  answered.set(c.trace, known);
  const key = `${question} ${c.block} ${c.head}`;
  const made = known.get(key) ?? c.rerun(to());
  known.set(key, made);
  return made;
}

/** Edits that give every cell of one tensor another value; `at` are all its coordinates. Equal values stay unedited. */
export function change(c: Context, ref: Ref, to: (value: number, at: readonly number[]) => number): Edits {
  const name = nameIn(ref, c);
  const { data, shape } = c.trace.get(name).tensor;
  const cells = new Map<number, number>();
  for (const [index, value] of data.entries()) {
    const wanted = to(value, coordinates(shape, index));
    if (wanted !== value) cells.set(index, wanted);
  }
  return { [name]: cells };
}

/** Edits that copy rows of one matrix: row → the row whose numbers it gets. */
export function copyRows(c: Context, ref: Ref, from: Readonly<Record<number, number>>): Edits {
  const rows = c.matrix(ref);
  return change(c, ref, (value, [i = 0, j = 0]) => rows[from[i] ?? i]?.[j] ?? value);
}

/** The run on the picture's negative. */
export const onNegative = (c: Context): Context =>
  whatIf(c, 'negative', () => ({ edits: change(c, 'in.image', (value) => 1 - value) }));
