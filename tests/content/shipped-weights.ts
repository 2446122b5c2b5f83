import { readFileSync } from 'node:fs';
import type { Lesson } from '@/content/schema';
import { keepWeights, missingFile } from '@/content/weights';

/** Reads the weights that a lesson opens with from public/, as the page fetches them. Lessons without a file have theirs. */
export function readShippedWeights(lesson: Lesson): void {
  const missing = missingFile(lesson, '');
  if (missing) keepWeights(lesson, missing.id, readFileSync(new URL(`../../public/${missing.file}`, import.meta.url)));
}
