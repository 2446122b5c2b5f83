import type { Change, Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given, place } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import { COLUMNS, ROWS, WHOLE } from '../knobs';
import { rowAt } from '../numbers';

/** The table as the question has it, whatever the reader turned, with the sums taken along rows, columns or the whole. */
const along = (c: Context, way: number): Context => c.rerun({ knobs: { along: way } });

/** One score is raised. */
function raised(c: Context): Context {
  const at = 4 * place(c, 'row') + place(c, 'col');
  const change: Change = { edits: { 'in.scores': new Map([[at, rowScore(c) + given(c, 'by')]]) } };
  return c.rerun(change);
}
const rowScore = (c: Context): number => c.value('in.scores', place(c, 'row'), place(c, 'col'));

/** Which weights differ once it is raised, as “row.column”. */
function changed(c: Context): string {
  const [before, after] = [c, raised(c)].map((of) => of.matrix('probs')) as [number[][], number[][]];
  return before
    .flatMap((row, i) => row.map((weight, j) => (weight === after[i]?.[j] ? '' : `${i + 1}.${j + 1}`)))
    .filter(Boolean)
    .join(' ');
}

const own = (c: Context): number => c.value('probs', place(c, 'row'), place(c, 'col'));
/** A weight of the same column in another row, which softmax down the columns would change. */
const otherRow = (c: Context): number => (place(c, 'row') === 0 ? 1 : 0);
const beside = (c: Context): number => c.value('probs', otherRow(c), place(c, 'col'));

/** Which weights move with one score. */
export const axis = askChoice<string>({
  answer: (c) => changed(along(c, ROWS)),
  slips: {
    'no-renormalisation': (c) => `${given(c, 'row')}.${given(c, 'col')}`,
    'softmax-over-columns': (c) => changed(along(c, COLUMNS)),
    'softmax-over-all': (c) => changed(along(c, WHOLE)),
  },
  numbers: {
    before: (c) => own(along(c, ROWS)),
    after: (c) => own(raised(along(c, ROWS))),
    sum: (c) => 1 - own(along(c, ROWS)) + own(raised(along(c, ROWS))),
    other: (c) => otherRow(c) + 1,
    down: (c) => beside(along(c, COLUMNS)),
    downAfter: (c) => beside(raised(along(c, COLUMNS))),
    whole: (c) => sum(rowAt(along(c, WHOLE), 'probs')),
  },
  draw: (random) => ({ given: { row: whole(random, 1, 4), col: whole(random, 1, 4), by: oneOf(random, [1, 2, 3]) } }),
});
