import type { Card } from '@/content/card';
import { wholeCards } from '@/content/cards';
import { inLanguage, type Language } from '@/content/language';
import { type LessonToCome, lessonsToCome } from '@/content/to-come';

/** A lesson of the course, there or to come. */
export type Planned = LessonToCome & {
  /** Null where it is still to come. */
  readonly card: Card | null;
};

/** The whole course in its order. */
export const plan: readonly Planned[] = [
  ...wholeCards.map((card) => ({ ...card, card })),
  ...lessonsToCome.map((lesson) => ({ ...lesson, card: null })),
].sort((a, b) => a.order - b.order);

/** Its number in the course: “3”; a lesson of the tour has none. */
export const lessonNumber = ({ part, order }: Pick<Card, 'part' | 'order'>): string =>
  part === 'tour' ? '' : `${order}`;

/** What a lesson is called. @throws Error where the course has none of that id */
export function titleIn(id: string, language: Language): string {
  const found = plan.find((lesson) => lesson.id === id);
  if (!found) throw new Error(`A lesson needs "${id}", but the course has no such lesson: see content/to-come.ts.`);
  return inLanguage(found.title, language);
}
