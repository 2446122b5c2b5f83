import type { Language } from '@/content/language';
import { languages } from '@/content/lessons';
import { loadNotes } from '@/content/notes';

/** The notes of a lesson in one language: a `<Note>` for each step. */
export interface NotesText {
  readonly language: Language;
  readonly Text: Awaited<ReturnType<typeof loadNotes>>;
}

/** Those that have been fetched, by lesson: at most all there are. */
const fetched = new Map<string, readonly NotesText[]>();

/** The page's language first, then the first of the others. */
const both = (lang: Language): readonly Language[] => [...new Set([lang, ...languages])].slice(0, 2);

export const findNotes = (lesson: string, lang: Language): readonly NotesText[] | undefined =>
  fetched.get(`${lesson}/${lang}`);

export async function fetchNotes(lesson: string, lang: Language): Promise<readonly NotesText[]> {
  const notes = await Promise.all(
    both(lang).map(async (language) => ({ language, Text: await loadNotes(lesson, language) })),
  );
  fetched.set(`${lesson}/${lang}`, notes);
  return notes;
}
