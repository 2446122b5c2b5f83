import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { anyPicture, whole } from '@/content/judging/fresh';
import { askNumbers } from '@/content/judging/numbers';
import { given, place } from '@/content/numbers/given';
import { changedRows, greatestChange } from '@/content/numbers/measure';
import { change, copyRows } from '@/content/numbers/what-if';
import type { Edits } from '@/lib/trace/trace';
import { patchAt } from '../tiles';
import { beyondRounding, twoPatches } from './drawn';

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

/** What the first block returns. */
const BLOCK_1 = 'block.0.residual2';

/** The run in which the patches up to the last that is named are their own negative. */
const negative = (c: Context): Context =>
  c.rerun({
    edits: change(c, 'in.image', (value, [y = 0, x = 0]) => (patchAt(y, x) < given(c, 'last') ? 1 - value : value)),
  });

/** How many rows change, before the first block and after it. */
function reached(c: Context): readonly [before: number, after: number] {
  const changed = negative(c);
  const rows = (ref: string): number => changedRows(c.matrix(ref), changed.matrix(ref));
  return [rows('sequence'), rows(BLOCK_1)];
}

const classToken = askNumbers({
  answer: reached,
  slips: {
    'class-token-is-label': (c) => [reached(c)[0] + 1, reached(c)[1]],
    'class-token-frozen': (c) => [reached(c)[0], reached(c)[1] - 1],
  },
  tolerance: 0,
  numbers: {
    before: (c) => reached(c)[0],
    after: (c) => reached(c)[1],
    moves: (c) => greatestChange([c.matrix(BLOCK_1)[0] as number[]], [negative(c).matrix(BLOCK_1)[0] as number[]]),
  },
  draw: (random) => ({ ...anyPicture(random), given: { last: whole(random, 2, 15) } }),
});

const TABLE = 'w.pos_embed';
const isBias = (name: string): boolean => name.endsWith('.attn.rel_bias_table');

/** Edits that set these parameters of the learned network to zero, or the rows of them that are named. */
function zeroed(c: Context, is: (name: string) => boolean, rows: (row: number) => boolean = () => true): Edits {
  const names = c.trace.names.filter(is);
  return Object.assign(
    {},
    ...names.map((name) => change(c, `${name}@learned`, (value, [row = 0]) => (rows(row) ? 0 : value))),
  );
}

/**
 * The largest change of a learned probability when two patches exchange their contents, in the run with these edits:
 * of the whole network, wherever the switches stand, and of one that tells places apart by more than rounding.
 */
function exchange(c: Context, edits: Edits = {}): number {
  const [a, b] = [place(c, 'a'), place(c, 'b')];
  const here = c.rerun({ edits });
  const there = here.rerun({ edits: copyRows(here, 'patches', { [a]: b, [b]: a }) });
  return beyondRounding(greatestChange(here.matrix('probs@learned'), there.matrix('probs@learned')));
}

const position = askChoice({
  answer: (c) =>
    exchange(
      c,
      zeroed(c, (name) => name === TABLE || isBias(name)),
    ),
  slips: {
    'one-position-source': (c) =>
      exchange(
        c,
        zeroed(c, (name) => name === TABLE),
      ),
    'relative-bias-alone': (c) => exchange(c, zeroed(c, isBias)),
    'positions-decorative': (c) => exchange(c),
  },
  apart: 0.001,
  numbers: {
    now: (c) => exchange(c),
    classOnly: (c) =>
      exchange(c, {
        ...zeroed(
          c,
          (name) => name === TABLE,
          (row) => row > 0,
        ),
        ...zeroed(c, isBias),
      }),
  },
  draw: (random) => ({ ...anyPicture(random), given: twoPatches(random) }),
});

export const tokens = { embed, 'class-token': classToken, position } satisfies Asks;
