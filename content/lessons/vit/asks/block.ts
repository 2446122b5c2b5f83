import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { anyPicture, whole } from '@/content/judging/fresh';
import { askNumbers } from '@/content/judging/numbers';
import { given } from '@/content/numbers/given';
import { changedRows, greatestChange, length } from '@/content/numbers/measure';
import { attn, block, blockWeight, TOKENS } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import type { Ref } from '@/content/stage';
import { HEAD_WIDTH, WIDTH } from '../sizes';
import { branch } from './branch';

/** How many columns of a matrix differ between two runs. */
const changedColumns = (a: Context, b: Context, of: Ref): number =>
  changedRows(a.matrix(`${of}^T`), b.matrix(`${of}^T`));

/** The run in which all keys of the first few heads have the other sign. */
const flipped = (c: Context): Context =>
  c.rerun({ edits: change(c, attn('k'), (value, [h = 0]) => (h < given(c, 'heads') ? -value : value)) });

const own = (c: Context): number => HEAD_WIDTH * given(c, 'heads');

const heads = askNumbers({
  answer: (c) => [attn('concat'), attn('proj')].map((of) => changedColumns(c, flipped(c), of)),
  slips: {
    'heads-see-each-other': () => [WIDTH, WIDTH],
    'heads-added': () => [HEAD_WIDTH, WIDTH],
    'wo-keeps-heads-apart': (c) => [own(c), own(c)],
  },
  numbers: { own },
  tolerance: 0,
  draw: (random) => ({ given: { heads: whole(random, 2, 7) }, picks: { block: whole(random, 0, 3) } }),
});

/** How long the token's row of a matrix is. */
const long = (c: Context, of: Ref): number => length(c.matrix(of)[given(c, 'token')] as number[]);

/** The run in which W_O and its bias are 0. */
function withoutOutput(c: Context): Context {
  const zero = (part: string) => change(c, blockWeight(`attn.proj.${part}`), () => 0);
  return c.rerun({ edits: { ...zero('weight'), ...zero('bias') } });
}

const output = askChoice({
  answer: (c) => long(withoutOutput(c), block('residual1')),
  slips: {
    'residual-missing': () => 0,
    'wo-is-identity': (c) => long(c, attn('concat')),
    'residual-twice': (c) => 2 * long(c, block('input')),
  },
  numbers: {
    untouched: (c) => greatestChange(withoutOutput(c).matrix(block('residual1')), c.matrix(block('input'))),
    came: (c) => long(c, block('input')),
  },
  draw(random) {
    const token = whole(random, 0, TOKENS - 1);
    const picks = { block: whole(random, 0, 3) };
    return { given: { token }, ...anyPicture(random), picks, cell: [token, 0] };
  },
});

/** The run in which one number of each of the first few patches' rows of z′ is another. */
const nudged = (c: Context): Context =>
  c.rerun({
    edits: change(c, block('residual1'), (value, [token = 0, feature]) =>
      feature === 0 && token >= 1 && token <= given(c, 'rows') ? value + 1 : value,
    ),
  });

/** How many numbers of a matrix differ between two runs. */
const changedCells = (a: Context, b: Context, of: Ref): number => {
  const after = b.matrix(of).flat();
  return a.matrix(of).flat().filter((value, i) => value !== after[i]).length; // biome-ignore format: one thought
};

const mlp = askNumbers({
  answer: (c) => [
    changedCells(c, nudged(c), block('mlp.fc1')),
    changedRows(c.matrix(block('mlp.fc2')), nudged(c).matrix(block('mlp.fc2'))),
  ],
  slips: {
    'mlp-splits-features': (c) => [
      (c.matrix(block('mlp.fc1')).flat().length / c.matrix(block('ln2')).flat().length) * given(c, 'rows'),
      given(c, 'rows'),
    ],
    'mlp-mixes-tokens': (c) => [changedCells(c, nudged(c), block('mlp.fc1')), TOKENS],
  },
  numbers: { hidden: (c) => changedCells(c, nudged(c), block('mlp.fc1')) },
  tolerance: 0,
  draw: (random) => ({ given: { rows: whole(random, 2, 12) }, picks: { block: whole(random, 0, 3) } }),
});

export const insideBlock = { heads, output, branch, mlp } satisfies Asks;
