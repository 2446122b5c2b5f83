import type { Change, Context } from '@/content/context';
import { askConstruct } from '@/content/judging/construct';
import { anyPicture, whole } from '@/content/judging/fresh';
import { argmax } from '@/content/numbers/measure';
import { blockWeight, GRID } from '@/content/numbers/vit-refs';
import { drawDigit } from '@/lib/pictures/digit';
import { pictureOf } from '@/lib/pictures/picture';
import { randomDigitStyle } from '@/lib/pictures/random-digit-style';
import type { Random } from '@/lib/random';
import { OFFSETS, toTheRight } from '../places';

const HEADS = 8;
const tableOf = (block: number): string => `w.block.${block}.attn.rel_bias_table`;

/** Entries of the table, for keys right of, left of and below their query: offsets are query minus key. */
const MIDDLE = OFFSETS * (GRID - 1) + GRID - 1;
const [RIGHT, LEFT, BELOW] = [MIDDLE - 1, MIDDLE + 1, MIDDLE - OFFSETS];

/** One entry of the table of block 1, head 1. */
const entry = (at: number, value: number): Change => ({ edits: { [tableOf(0)]: new Map([[HEADS * at, value]]) } });

/** A digit in a random hand, or a bundled picture, shapes among them. */
function unseenPicture(random: Random): Change {
  if (random() < 0.5) return anyPicture(random);
  const { pixels } = pictureOf(drawDigit(whole(random, 0, 9), randomDigitStyle(random)));
  return { edits: { 'in.image': new Map(pixels.entries()) } };
}

/** The largest entry of the chosen head's table. */
const largest = (c: Context): number =>
  argmax(c.matrix(blockWeight('attn.rel_bias_table')).map((heads) => heads[c.head] as number));

/** A head is to look right in every picture, by its table of offsets alone. */
export const build = askConstruct({
  may: [0, 1, 2, 3].map(tableOf),
  reached: (c) => Math.min(...toTheRight(c)),
  least: 0.5,
  unseen: unseenPicture,
  known: entry(RIGHT, 8),
  slips: {
    'key-minus-query': { tells: (c) => largest(c) === LEFT, example: entry(LEFT, 8) },
    'row-for-column': {
      tells: (c) => largest(c) === BELOW || largest(c) === MIDDLE + OFFSETS,
      example: entry(BELOW, 8),
    },
    'margin-too-small': { tells: (c) => largest(c) === RIGHT, example: entry(RIGHT, 6) },
  },
});
