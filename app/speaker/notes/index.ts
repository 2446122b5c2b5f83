import { withWords } from '@/app/page/with-words';
import type { Prepared } from '@/app/store/address';
import type { LinkState } from '@/lib/permalink/state';
import { fetchNotes } from './both';

export { NotesPage as Page } from './NotesPage';
export { prepareToRead as prepare };

/** No network runs here: a phone fetches the words alone. */
async function prepareToRead({ lesson, lang }: LinkState): Promise<Prepared> {
  await withWords(Promise.resolve(lesson && fetchNotes(lesson, lang)), lang);
  return { trouble: null };
}
