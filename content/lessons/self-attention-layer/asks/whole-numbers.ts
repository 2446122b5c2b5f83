import { whole } from '@/content/judging/fresh';
import type { Random } from '@/lib/random';
import type { Edits } from '@/lib/trace/trace';

/** Tokens of small whole numbers, in the place of all that there are. */
export const drawTokens = (random: Random, count: number, most = 2): Edits => ({
  'in.tokens': new Map(Array.from({ length: 2 * count }, (_, i) => [i, whole(random, -most, most)])),
});
