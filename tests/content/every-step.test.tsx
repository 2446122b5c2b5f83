import { describe } from 'vitest';
import { loadAllLessons } from '@/content/lessons';
import { checkSteps, readyToRender } from './check-steps';

const lessons = await loadAllLessons();
await readyToRender(lessons);

describe.each(lessons.map((lesson) => [lesson.card.id, lesson] as const))('lesson %s', (_, lesson) =>
  checkSteps(lesson),
);
