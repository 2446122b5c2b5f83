import type { MapLesson } from './layout';

/** All that a lesson needs, at first hand or at second; without itself. */
export function neededBy(id: string, lessons: readonly MapLesson[]): ReadonlySet<string> {
  const needs = new Map(lessons.map((lesson) => [lesson.id, lesson.needs]));
  const found = new Set<string>();
  const ask = (each: string): void => {
    for (const need of needs.get(each) ?? []) {
      if (found.has(need)) continue;
      found.add(need);
      ask(need);
    }
  };
  ask(id);
  return found;
}

/** The lessons that build on it, at first hand or at second. */
export const builtOn = (id: string, lessons: readonly MapLesson[]): ReadonlySet<string> =>
  new Set(lessons.filter((lesson) => neededBy(lesson.id, lessons).has(id)).map((lesson) => lesson.id));
