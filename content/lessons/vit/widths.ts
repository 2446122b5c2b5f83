import { deviation, dot, mean } from '@/content/numbers/measure';
import { TOKENS } from '@/content/numbers/vit-refs';
import { normal, type Random, seeded } from '@/lib/random';

const SEEDS = 20;

const rows = (random: Random, width: number): number[][] =>
  Array.from({ length: TOKENS }, () => Array.from({ length: width }, () => normal(random)));

/** They are the same in every run. */
const known = new Map<number, readonly number[][][]>();

/** Scores of queries and keys whose entries are standard normal numbers: 17 × 17 for each of twenty seeds. No network is in it. */
export function scoresAt(width: number): readonly number[][][] {
  const before = known.get(width);
  if (before) return before;
  const scores = Array.from({ length: SEEDS }, (_, seed) => {
    const random = seeded(1000 * seed + width);
    const [q, k] = [rows(random, width), rows(random, width)];
    return q.map((query) => k.map((key) => dot(query, key)));
  });
  known.set(width, scores);
  return scores;
}

/** Their standard deviation at one width, the mean of all seeds. */
export const spreadAt = (width: number): number => mean(scoresAt(width).map((scores) => deviation(scores.flat())));

/** One head's width, and those that it is compared with. */
export const HEAD = 12;
export const WIDTHS = [3, HEAD, 27, 48, 75, 108];
