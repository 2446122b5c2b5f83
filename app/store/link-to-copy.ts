import { cardOf } from '@/content/course';
import { isComplete } from '@/content/language';
import { format } from '@/lib/permalink/link';
import { pageOfStep } from '@/lib/permalink/page-of-step';
import { currentLink } from './address';
import { catalogue } from './catalogue';
import { store } from './store';

/**
 * The link to what is on screen, as it is copied: of a step, its prerendered page, so that a chat shows a picture of it.
 * It opens the live step in the same state. Where there is no such page, the address itself: on the development server,
 * in a language that has not all words, and where the site is not a folder's `index.html`.
 */
export function linkToCopy(): string {
  const { lang, lesson, step } = store.getState();
  const folder = /\/(index\.html)?$/.exec(location.pathname);
  const hasPage = import.meta.env.PROD && isComplete(lang) && step && cardOf(lesson)?.steps[step];
  if (!folder || !hasPage) return currentLink();
  return new URL(pageOfStep(format(store.getState(), catalogue), folder[1]), location.href).href;
}
