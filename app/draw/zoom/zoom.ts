import { fetchWords } from '@/app/words/define';
import type { Language } from '@/content/language';
import { zoomingOf } from './attach';
import { Zoom } from './Zoom';

/** What magnifies, once the words of its controls are here. */
export async function loadZoomer(language: Language) {
  await fetchWords(language);
  return { zoomingOf, Zoom };
}
