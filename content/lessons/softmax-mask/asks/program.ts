import type { Context } from '@/content/context';
import { oneOf, whole } from '@/content/judging/fresh';
import { askOrder, type ProgramLine } from '@/content/judging/order';
import { sum } from '@/content/numbers/measure';
import { product, transposed } from '@/content/numbers/tables';
import { exp } from '@/lib/maths';
import type { Random } from '@/lib/random';
import { softmaxOf } from '../numbers';
import { maskOf } from '../presets';

type Table = readonly (readonly number[])[];

const each = (of: Table, change: (value: number, row: number, col: number) => number): Table =>
  of.map((row, i) => row.map((value, j) => change(value, i, j)));
const filled = (S: Table, M: Table, by: number): Table => each(S, (s, i, j) => (M[i]?.[j] ? by : s));
const byRows = (E: Table): Table => E.map((row) => row.map((e) => e / sum(row)));

const hidden: ProgramLine = { needs: ['S', 'mask'], makes: 'S', run: (S = [], M = []) => filled(S, M, -Infinity) };
const shifted: ProgramLine = {
  needs: ['S'],
  makes: 'S',
  run: (S = []) => S.map((row) => row.map((s) => s - Math.max(...row))),
};
const raised: ProgramLine = { needs: ['S'], makes: 'E', run: (S = []) => each(S, exp) };
const weights: ProgramLine = { needs: ['E'], makes: 'A', run: (E = []) => byRows(E) };
const mixed: ProgramLine = { needs: ['A', 'V'], makes: 'Z', run: (A = [], V = []) => product(A, V) };

/** The first row of weights as somebody makes it, and what it hides. */
const firstScores = (c: Context): readonly number[] => c.matrix('in.scores')[0] as number[];
const isHidden = (c: Context, j: number): boolean => c.value('in.mask', 0, j) === 1;
const open = (c: Context): readonly number[] => firstScores(c).filter((_, j) => !isHidden(c, j));

/** The scores of four tokens, one row of them near 1000, and 1000 once more under the mask. */
function drawTable(random: Random) {
  const [keep, far, lone] = [oneOf(random, [2, 3]), oneOf(random, [1, 2]), 3];
  const scores = Array.from({ length: 16 }, (_, at) => {
    const isFar = Math.floor(at / 4) === far || at === 4 * lone + 3;
    return whole(random, -4, 4) / 2 + (isFar ? 1000 : 0);
  });
  // Above 0 somewhere in the first row, so that a division by the maximum changes what it divides.
  scores[0] = whole(random, 5, 7) / 2;
  return { edits: { 'in.scores': new Map(scores.entries()), 'in.mask': maskOf((_, key) => key >= keep) } };
}

/** Masked softmax as five lines of PyTorch, with four that do not belong. */
export const program = askOrder({
  lines: { hidden, shifted, raised, weights, mixed },
  instead: {
    'mask-after-softmax': {
      needs: ['A', 'mask'],
      makes: 'A',
      run: (A = [], M = []) => filled(A, M, 0),
      order: ['shifted', 'raised', 'weights', 'mask-after-softmax', 'mixed'],
    },
    'mask-score-zero': { ...hidden, for: 'hidden', run: (S = [], M = []) => filled(S, M, 0) },
    'softmax-over-columns': { ...weights, for: 'weights', run: (E = []) => transposed(byRows(transposed(E))) },
    'divide-by-max': {
      ...shifted,
      for: 'shifted',
      run: (S = []) => S.map((row) => row.map((s) => s / Math.max(...row))),
    },
  },
  start: (c) => ({ S: c.matrix('in.scores'), mask: c.matrix('in.mask'), V: c.matrix('in.values') }),
  result: 'Z',
  numbers: {
    left: (c) => sum(softmaxOf(firstScores(c)).filter((_, j) => !isHidden(c, j))),
    leaked: (c) =>
      softmaxOf(firstScores(c).map((s, j) => (isHidden(c, j) ? 0 : s))).findLast((_, j) => isHidden(c, j)) ?? 0,
    right: (c) => softmaxOf(open(c))[0] as number,
    divided: (c) => softmaxOf(open(c).map((s) => s / Math.max(...open(c))))[0] as number,
  },
  draw: drawTable,
});
