import type { Preset } from '@/content/schema';

const seek = (...q: readonly number[]) => ({ 'in.q': new Map(q.map((value, i) => [i, value])) });

/** What somebody at the desk may be after. */
export const presets = {
  'no-goal': { knobs: { beta: 3 }, edits: () => seek(0, 0, 0), words: { en: 'No goal', zh: '没有目标' } },
  read: { knobs: { beta: 0 }, edits: () => seek(0, 3, 0), words: { en: 'Want to read', zh: '想读' } },
  coffee: { knobs: { beta: 0 }, edits: () => seek(0, 0, 3), words: { en: 'Want coffee', zh: '想喝咖啡' } },
} satisfies Record<string, Preset>;
