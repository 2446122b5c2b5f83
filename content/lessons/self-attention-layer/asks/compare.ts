import type { Context } from '@/content/context';
import { oneOf, whole } from '@/content/judging/fresh';
import { askOrder, type ProgramLine } from '@/content/judging/order';
import { given } from '@/content/numbers/given';

type Table = readonly (readonly number[])[];

/** A path is added behind the others if it is longer than the last; −1 stands for one that is not. */
const added = (so: Table, path: number): Table => {
  const list = so[0] ?? [];
  return [[...list, path > (list.at(-1) ?? 0) ? path : -1]];
};
/** The layer whose path stands in this row of the table. */
const layer = (row: number): ProgramLine => ({
  needs: ['so', 'paths'],
  makes: 'so',
  run: (so = [], paths = []) => added(so, paths[row]?.[0] ?? 0),
});
/** A layer from which the last token never depends on the first. */
const never: ProgramLine = { needs: ['so'], makes: 'so', run: (so = []) => added(so, Number.POSITIVE_INFINITY) };

const [RECURRENT, STACKED, ATTENTION, DILATED] = [0, 1, 2, 3] as const;
const asAsked = (c: Context): Context => c.rerun({ knobs: { tokens: given(c, 'n'), k: given(c, 'k') } });
const path = (c: Context, row: number): number => asAsked(c).value('T', row, 2);

/** Layers in the order of the steps from the first token to the last. */
export const compare = askOrder({
  lines: {
    attention: layer(ATTENTION),
    dilated: layer(DILATED),
    stacked: layer(STACKED),
    recurrent: layer(RECURRENT),
  },
  instead: {
    'depth-mixes-tokens': { ...never, for: 'stacked' },
    'window-sees-all': { ...never, for: 'attention' },
  },
  start: (c) => ({
    so: [[]],
    paths: asAsked(c)
      .matrix('T')
      .map((row) => [row[2] as number]),
  }),
  result: 'so',
  numbers: {
    one: (c) => path(c, ATTENTION),
    gaps: (c) => path(c, DILATED),
    deep: (c) => path(c, STACKED),
    states: (c) => path(c, RECURRENT),
    three: (c) => 3 * (given(c, 'k') - 1),
    threeGaps: (c) => given(c, 'k') * given(c, 'k') * given(c, 'k') - 1,
  },
  draw(random) {
    const [n, k] = [whole(random, 10, 32), oneOf(random, [3, 5])];
    return { given: { n, k }, knobs: { tokens: n, k } };
  },
});
