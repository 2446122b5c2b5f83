import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { greatestChange } from '@/content/numbers/measure';
import { copyRows } from '@/content/numbers/what-if';
import { anyPicture, place, twoPatches } from './given';

/** How far two rows of a matrix are apart, at most; rows count from 0. */
function apart(c: Context, ref: string, i: number, j: number): number {
  const rows = c.matrix(ref);
  return greatestChange([rows[i] as number[]], [rows[j] as number[]]);
}

/** E, were patch b to hold the pixels of patch a: how far apart their two rows are. */
function twins(c: Context): number {
  const [a, b] = [place(c, 'a'), place(c, 'b')];
  return apart(c.rerun({ edits: copyRows(c, 'patches', { [b]: a }) }), 'embedding', a, b);
}

const embed = askChoice({
  answer: twins,
  slips: {
    'position-in-embedding': (c) => apart(c, 'w.pos_embed', place(c, 'a') + 1, place(c, 'b') + 1),
    'own-weights-per-place': (c) => c.matrix('patches').length * c.matrix('w.patch_embed.weight').flat().length,
  },
  numbers: { now: (c) => apart(c, 'embedding', place(c, 'a'), place(c, 'b')) },
  draw: (random) => ({ ...anyPicture(random), given: twoPatches(random) }),
});

export const tokens = { embed } satisfies Asks;
