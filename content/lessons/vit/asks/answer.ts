import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { anyPicture, whole } from '@/content/judging/fresh';
import { askNumbers } from '@/content/judging/numbers';
import { given } from '@/content/numbers/given';
import { changedRows, greatestChange, mean } from '@/content/numbers/measure';
import { GRID, TOKENS } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { LAST, patchPlace } from '../places';

/** Pixels along the side of a patch. */
const SIDE = 7;

/** The run in which one pixel is another, in the middle of a patch. */
function repainted(c: Context): Context {
  const { line, across } = patchPlace(given(c, 'patch') - 1);
  const at = (patches: number): number => SIDE * patches + Math.floor(SIDE / 2);
  return c.rerun({
    edits: change(c, 'in.image', (value, [y, x, channel]) =>
      y === at(line) && x === at(across) && channel === 0 ? Number(value < 0.5) : value,
    ),
  });
}

/** How many rows change in the queries of block 1, and in its heads side by side. */
function reached(c: Context): readonly [queries: number, mixtures: number] {
  const after = repainted(c);
  const changed = (of: string): number => changedRows(c.matrix(of), after.matrix(of));
  return [changed('block.0.attn.q'), changed('block.0.attn.concat')];
}

/** Patches within one line and one column of the painted one, itself included: what a 3 × 3 convolution reaches. */
function around(c: Context): number {
  const { line, across } = patchPlace(given(c, 'patch') - 1);
  const inside = (at: number): number => [at - 1, at, at + 1].filter((each) => each >= 0 && each < GRID).length;
  return inside(line) * inside(across);
}

const blocks = askNumbers({
  answer: reached,
  slips: {
    'row-stays': (c) => [reached(c)[0], reached(c)[0]],
    'local-reach': (c) => [reached(c)[0], around(c)],
    'class-token-frozen': (c) => [reached(c)[0], TOKENS - 1],
    'class-token-only': (c) => [reached(c)[0], 1 + reached(c)[0]],
  },
  numbers: { started: (c) => reached(c)[0], reached: (c) => reached(c)[1], around },
  tolerance: 0,
  draw: (random) => ({ given: { patch: whole(random, 1, TOKENS - 1) }, ...anyPicture(random) }),
});

type Table = readonly (readonly number[])[];

/** The run in which all patches' rows are 0 after the last block. */
const withoutPatches = (c: Context): Context =>
  c.rerun({ edits: change(c, LAST, (value, [token]) => (token === 0 ? value : 0)) });

/** The run in which the classifier reads the mean of all rows. */
function pooling(c: Context): Context {
  const rows = c.matrix('norm^T');
  return c.rerun({ edits: change(c, 'pooled', (_, [feature = 0]) => mean(rows[feature] as number[])) });
}

const moved = (before: Context, after: Context): number => greatestChange(logits(before), logits(after));
const logits = (c: Context): Table => c.matrix('logits');

const classes = askChoice({
  answer: (c) => moved(c, withoutPatches(c)),
  slips: {
    'picture-stays-in-patches'(c) {
      const [row = []] = logits(c);
      return Math.max(...row.map((each) => Math.abs(each - mean(row))));
    },
    'all-rows-answer': (c) => moved(pooling(c), pooling(withoutPatches(c))),
  },
  numbers: {
    earlier(c) {
      const edits = change(c, 'block.2.residual2', (value, [token]) => (token === 0 ? value : 0));
      return moved(c, c.rerun({ edits }));
    },
  },
  draw: (random) => ({ ...anyPicture(random) }),
});

export const answering = { blocks, class: classes } satisfies Asks;
