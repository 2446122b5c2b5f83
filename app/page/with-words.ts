import { store } from '@/app/store/store';
import { fetchWords } from '@/app/words/define';
import type { Language } from '@/content/language';

/** A part of the page, and its words once it is known which. Default: in the language on screen. */
export async function withWords<T>(part: Promise<T>, language: Language = store.getState().lang): Promise<T> {
  const here = await part;
  await fetchWords(language);
  return here;
}
