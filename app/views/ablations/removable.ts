import type { Knob, Knobs } from '@/content/knob';
import { inLanguage, type Language } from '@/content/language';
import type { AblationsWords } from './words';

/** Where the switches stand. */
export const combinationOf = (switches: readonly Knob[], knobs: Knobs): Knobs =>
  Object.fromEntries(switches.map(({ id, initial }) => [id, knobs[id] ?? initial]));

/** Combinations that are equal have one key. */
export const keyOf = (combination: Knobs): string => Object.values(combination).join();

/** What a combination takes away, in words; none: the whole network. */
export const takenIn = (
  switches: readonly Knob[],
  combination: Knobs,
  language: Language,
  words: AblationsWords,
): string[] =>
  switches.flatMap((part) => {
    const value = combination[part.id] ?? 0;
    if (!value) return [];
    const { label, options = [] } = inLanguage(part.words, language);
    return [part.kind === 'switch' ? label : words.set(label, options[value] ?? '')];
  });
