import { useEffect, useState } from 'react';
import type { Language } from '@/content/language';
import { fetchNotes, findNotes, type NotesText } from './both';

/** The notes of a lesson in both languages; undefined until they are here. */
export function useNotes(lesson: string | null, lang: Language): readonly NotesText[] | undefined {
  const [, here] = useState(0);
  const notes = lesson === null ? undefined : findNotes(lesson, lang);
  const lacks = lesson !== null && notes === undefined;
  useEffect(() => {
    if (!lacks || lesson === null) return;
    fetchNotes(lesson, lang).then(
      () => here((times) => times + 1),
      () => undefined,
    );
  }, [lacks, lesson, lang]);
  return notes;
}
