import type { Language } from '@/lib/permalink/state';
import type { Words } from './words';

const fetchWords: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
};
const found = new Map<Language, Words>();

/** Fetches the interface in one language; a reader of one does not wait for the other. */
export async function loadStrings(language: Language): Promise<void> {
  if (!found.has(language)) found.set(language, await fetchWords[language]());
}

/** The interface in one language; while that is on its way, in the one that is here. */
export function wordsIn(language: Language): Words {
  const words = found.get(language) ?? found.values().next().value;
  if (!words) throw new Error('The interface has no words yet: await loadStrings(language) before the first paint.');
  return words;
}
