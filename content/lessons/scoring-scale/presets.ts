import type { Context } from '@/content/context';
import type { Preset } from '@/content/schema';

const TIMES = 3;

/** The second key, three times as long as it stands. */
const longer = (c: Context) => ({
  'in.keys': new Map([0, 1].map((j) => [2 + j, TIMES * c.value('in.keys', 1, j)])),
});

export const presets = {
  longer: { edits: longer, words: { en: 'k₂ × 3', zh: 'k₂ × 3' } },
} satisfies Record<string, Preset>;
