import type { Context } from '@/content/context';
import { argmax, mean } from '@/content/numbers/measure';
import { attn, block, blockWeight } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { HEAD_WIDTH } from './sizes';

// What the answer becomes when the network does without a part of itself.

/** The class with the largest probability. */
export const winner = (c: Context): number => argmax(c.matrix('probs')[0] as number[]);

/** What that class gets, here or in another run. */
export const chance = (c: Context, run: Context = c): number => run.value('probs', 0, winner(c));

/** The run in which nothing that the chosen head returns is passed on. */
export const withoutHead = (c: Context): Context =>
  c.rerun({
    edits: change(c, blockWeight('attn.proj.weight'), (value, [feature = 0]) =>
      Math.floor(feature / HEAD_WIDTH) === c.head ? 0 : value,
    ),
  });

/** The run in which the chosen block goes on with what its attention returns, without what came in. */
export function withoutInput(c: Context): Context {
  const returned = c.matrix(attn('proj'));
  return c.rerun({ edits: change(c, block('residual1'), (_, [i = 0, j = 0]) => returned[i]?.[j] ?? 0) });
}

/** The run in which all heads of a block share one map, the mean of those that they have in this run; in every block. */
export function withOneMap(c: Context): Context {
  const names = c.trace.names.filter((name) => name.endsWith('.attn.probs'));
  return c.rerun({ edits: Object.assign({}, ...names.map((name) => meanOfHeads(c, name))) });
}

/** Edits that give every head the mean of all heads' maps, [heads, 17, 17]. */
function meanOfHeads(c: Context, name: string) {
  const { data, shape } = c.trace.get(name).tensor;
  const [heads = 1] = shape;
  const cells = data.length / heads;
  const ofCell = (cell: number) => mean(Array.from({ length: heads }, (_, h) => data[h * cells + cell] as number));
  const shared = Array.from({ length: cells }, (_, cell) => ofCell(cell));
  return change(c, name, (_, [, i = 0, j = 0]) => shared[(shape[2] as number) * i + j] as number);
}
