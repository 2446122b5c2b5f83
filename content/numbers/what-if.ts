import type { Context } from '@/content/context';
import { nameIn } from '@/content/reference';
import type { Ref } from '@/content/stage';
import { coordinates } from '@/lib/tensor/shape';
import type { Edits } from '@/lib/trace/trace';

/** Edits that give every cell of one tensor another value; `at` are all its coordinates. Equal values stay unedited. */
export function change(c: Context, ref: Ref, to: (value: number, at: readonly number[]) => number): Edits {
  const name = nameIn(ref, c);
  const { data, shape } = c.traceOf(ref).get(name).tensor;
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
