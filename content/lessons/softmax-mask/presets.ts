import type { Preset } from '@/content/schema';

/** A mask over the table of four tokens: 1 where `hides` says so. */
export const maskOf = (hides: (query: number, key: number) => boolean): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: 16 }, (_, at) => [at, hides(Math.floor(at / 4), at % 4) ? 1 : 0]));

const mask = (hides: (query: number, key: number) => boolean) => () => ({ 'in.mask': maskOf(hides) });

export const isLaterKey = (query: number, key: number): boolean => key > query;
/** Tokens 1 and 2 are one text, 3 and 4 another. */
export const isOtherText = (query: number, key: number): boolean => query < 2 !== key < 2;

/** The masks that networks use. */
export const presets = {
  padding: { edits: mask((_, key) => key > 1), words: { en: 'Padding', zh: '填充' } },
  causal: { edits: mask(isLaterKey), words: { en: 'Causal', zh: '因果' } },
  window: { edits: mask(isOtherText), words: { en: 'Windows', zh: '窗口' } },
} satisfies Record<string, Preset>;
