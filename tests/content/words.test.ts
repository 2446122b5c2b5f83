import { describe } from 'vitest';
import { loadAllLessons } from '@/content/lessons';
import { checkWords } from './check-words';

const lessons = await loadAllLessons();

describe.each(lessons.map((lesson) => [lesson.card.id, lesson] as const))('the words of %s', (id, lesson) =>
  checkWords(lesson, `content/lessons/${id}`),
);
