import type { Change, Context } from '@/content/context';
import { askConstruct } from '@/content/judging/construct';
import type { Random } from '@/lib/random';
import { normal } from '@/lib/random';
import { isLaterKey, isOtherText, maskOf } from '../presets';

const N = 4;
const tokens = [0, 1, 2, 3];
const isHidden = (c: Context, i: number, j: number): boolean => c.value('in.mask', i, j) === 1;
const isAllowed = (i: number, j: number): boolean => !isLaterKey(i, j) && !isOtherText(i, j);

/** The run in which token j has another key and another value. */
function replacing(c: Context, j: number): Context {
  const scores = new Map(tokens.map((i) => [N * i + j, c.value('in.scores', i, j) + 0.75]));
  const values = new Map([0, 1].map((f) => [2 * j + f, c.value('in.values', j, f) + 1]));
  return c.rerun({ edits: { 'in.scores': scores, 'in.values': values } });
}

/** Of the sixteen pairs, the share in which a replaced token changes an output exactly where it is allowed to. */
function kept(c: Context): number {
  const before = c.matrix('output');
  if (before.flat().some(Number.isNaN)) return 0;
  const right = tokens.flatMap((j) => {
    const after = replacing(c, j).matrix('output');
    return tokens.filter((i) => (`${after[i]}` !== `${before[i]}`) === isAllowed(i, j));
  });
  return right.length / (N * N);
}

const anyTable = (random: Random): Change => ({
  edits: {
    'in.scores': new Map(Array.from({ length: N * N }, (_, at) => [at, normal(random)])),
    'in.values': new Map(Array.from({ length: 2 * N }, (_, at) => [at, normal(random)])),
  },
});
const painted = (hides: (query: number, key: number) => boolean): Change => ({ edits: { 'in.mask': maskOf(hides) } });
const everyPair = (holds: (i: number, j: number) => boolean): boolean =>
  tokens.every((i) => tokens.every((j) => holds(i, j)));

const RIGHT = painted((i, j) => !isAllowed(i, j));
const known =
  (i: number, j: number) =>
  (c: Context): number =>
    c.rerun(RIGHT).value('probs', i, j);

/** A mask for two texts of two tokens in one table: nothing of a later token, nothing of the other text. */
export const masks = askConstruct({
  may: ['in.mask'],
  reached: kept,
  least: 1,
  unseen: anyTable,
  known: RIGHT,
  numbers: {
    ahead: (c) => c.value('probs', 0, 1),
    ...{ third: known(3, 2), fourth: known(3, 3) },
  },
  slips: {
    'mask-queries': {
      tells: (c) => tokens.some((i) => tokens.every((j) => isHidden(c, i, j))),
      example: painted((i) => i > 1),
    },
    'row-for-column': {
      tells: (c) => everyPair((i, j) => isHidden(c, i, j) === !isAllowed(j, i)),
      example: painted((i, j) => !isAllowed(j, i)),
    },
    'other-sentence-open': {
      tells: (c) => !everyPair((i, j) => isHidden(c, i, j) || !isOtherText(i, j)),
      example: painted(isLaterKey),
    },
    'later-open': {
      tells: (c) => !everyPair((i, j) => isHidden(c, i, j) || !isLaterKey(i, j)),
      example: painted(isOtherText),
    },
    'shut-too-much': { tells: () => true, example: painted((i, j) => i !== j) },
  },
});
