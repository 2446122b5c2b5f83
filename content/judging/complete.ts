import type { Asking, AskingKind } from '../asking';
import type { Context } from '../context';
import { inLanguage } from '../language';
import { freshNumbers } from './fresh';
import { misconceptionOf } from './registry';

/** A question of any kind, with what all have in common. */
export const complete = (of: AskingKind): Asking => ({
  ...of,
  answers: onceEach(of.answers),
  fresh: (base, seed) => freshNumbers(of, base, seed),
  slipName: (slip, language) => inLanguage(misconceptionOf(slip).words, language).name,
  reply: (slip, language, n) => inLanguage(misconceptionOf(slip).words, language).reply(n),
});

/** Every option of a question asks, and every misconception may take a run of its own: once on each run is enough. */
export function onceEach<T>(compute: (c: Context) => T): (c: Context) => T {
  const known = new WeakMap<Context, { readonly found: T }>();
  return (c) => {
    const { found } = known.get(c) ?? { found: compute(c) };
    known.set(c, { found });
    return found;
  };
}
