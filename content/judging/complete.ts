import type { Asking, AskingKind } from '../asking';
import { inLanguage } from '../language';
import { freshNumbers } from './fresh';
import { misconceptionOf } from './registry';

/** A question of any kind, with what all have in common. */
export const complete = (of: AskingKind): Asking => ({
  ...of,
  fresh: (base, seed) => freshNumbers(of, base, seed),
  reply: (slip, language, n) => inLanguage(misconceptionOf(slip).words, language).reply(n),
});
