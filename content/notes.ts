import { notesOf } from 'virtual:notes';
import type { MDXContent } from 'mdx/types';
import { type Language, REFERENCE } from './language';
import { hasText } from './lessons';

/** What the teacher says to the steps of a lesson, in one language, or in English where that has no text. */
export async function loadNotes(id: string, language: Language): Promise<MDXContent> {
  return (await notesOf(id, hasText(id, language) ? language : REFERENCE)).default;
}
