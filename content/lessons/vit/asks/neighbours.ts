import type { Change } from '@/content/context';
import { oneOf } from '@/content/judging/fresh';
import { GRID } from '@/content/numbers/vit-refs';
import type { Random } from '@/lib/random';
import { type PatchPlace, patchPlace } from '../places';

/** The patch (0-based) that lies this far from another; undefined beyond the edge. */
export function neighbourOf(patch: number, far: PatchPlace): number | undefined {
  const [line, across] = [patchPlace(patch).line + far.line, patchPlace(patch).across + far.across];
  return [line, across].every((at) => at >= 0 && at < GRID) ? GRID * line + across : undefined;
}

/** Patches (0-based) whose four neighbours lie on the grid. */
const INNER = [5, 6, 9, 10];
const STEPS = [-1, 1].flatMap((by) => [{ line: by, across: 0 }, { line: 0, across: by }]); // biome-ignore format: pairs

/** Two neighbours, and another query that has neighbours on all sides: patches count from 1. */
export function drawPair(random: Random): Change {
  const other = oneOf(random, INNER);
  const step = oneOf(random, STEPS);
  const pairs = Array.from({ length: GRID * GRID }, (_, from) => [from, neighbourOf(from, step)] as const);
  const [from, to = 0] = oneOf(random, pairs.filter(([query, key]) => key !== undefined && query !== other)); // biome-ignore format: one thought
  return { given: { from: from + 1, to: to + 1, other: other + 1 }, cell: [from, to] };
}
