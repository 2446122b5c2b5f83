import type { Context } from '@/content/context';
import { nameIn, resolve } from '@/content/reference';
import type { Ref } from '@/content/stage';

/**
 * A tensor by the name that misconceptions know it by: the run's own of that name, or that of the chosen block.
 *
 * @throws Error where the run has neither
 */
export function standing(c: Context, name: string): Ref {
  const refs = [name, `block.{block}.attn.${name}`, `block.{block}.${name}`];
  const found = refs.find((ref) => c.trace.find(nameIn(ref, c)));
  if (found) return found;
  throw new Error(`A rule reads ${name}; this run has none of ${refs.map((ref) => nameIn(ref, c)).join(', ')}.`);
}

/** The run in which a matrix (the chosen head's) holds other numbers, and everything after it follows. */
export function replaced(c: Context, name: string, by: (row: number, col: number) => number): Context {
  const ref = standing(c, name);
  const { rows, cols, flat } = resolve(c.trace, ref, c);
  const cells = new Map<number, number>();
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) cells.set(flat(i, j), by(i, j));
  return c.rerun({ edits: { [nameIn(ref, c)]: cells } });
}
