import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RIGHT } from '@/content/asking';
import { stepsOf } from '@/content/card';
import { course } from '@/content/course';
import { loadAllLessons } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { sourcesOf } from '@/content/weights';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { checkQuestion } from '@/tests/content/check-question';
import { stepsIn } from '@/tests/content/mistakes/words';
import { askingOf, openLesson, readyToAsk } from '@/tests/content/open-lesson';
import { misconceptions } from './registry';

const usesTrainedWeights = ({ scenes }: Lesson): boolean =>
  Object.values(scenes).some((scene) => sourcesOf(scene).some(({ from }) => 'file' in from));

const lessons = await loadAllLessons();
for (const lesson of lessons) readShippedWeights(lesson);
await Promise.all(lessons.map(readyToAsk));

const questions = lessons.flatMap((lesson) =>
  lesson.steps.map((step) => ({
    name: `${lesson.card.id}/${step.id}`,
    lesson,
    step,
    asking: askingOf(lesson, step.id),
  })),
);

/** Draws that are looked at, of all questions together: a network with trained weights takes long to run. */
const DRAWS = { trained: 200, small: 1000 };
const trained = new Set(lessons.filter(usesTrainedWeights));

/** A share of the draws, no more than a hundred, others with another PART; with `EVERY=1` the first hundred. */
function seedsOf(lesson: Lesson): readonly number[] {
  const alike = questions.filter((other) => trained.has(other.lesson) === trained.has(lesson)).length;
  const draws = trained.has(lesson) ? DRAWS.trained : DRAWS.small;
  const count = process.env.EVERY === '1' ? 100 : Math.min(100, Math.ceil(draws / alike));
  const first = process.env.EVERY === '1' ? 1 : 1 + count * Number(process.env.PART ?? 0);
  return Array.from({ length: count }, (_, i) => first + i);
}

describe.each(questions)('the question of $name', (question) =>
  checkQuestion({ ...question, seeds: seedsOf(question.lesson) }),
);

/** How often the right one is the longest of several, and how often it would be by chance. */
function longest(language: 'en' | 'zh'): { readonly found: number; readonly chance: number; readonly asked: number } {
  const each = questions.flatMap(({ lesson, step }) => {
    if (step.ask.kind !== 'choice') return [];
    const text = stepsIn(readFileSync(`content/lessons/${lesson.card.id}/${language}.mdx`, 'utf8')).get(step.id) ?? '';
    const c = openLesson(lesson)(step);
    const said = askingOf(lesson, step.id).answers(c);
    const options = [...text.matchAll(/<Choice id="([^"]+)">(.*?)<\/Choice>/gs)].map(([, id = '', words = '']) => ({
      id,
      length: words.replace(/<N[^>]*>/g, `${said[id]}`).replace(/<[^>]+>/g, '').length,
    }));
    const most = Math.max(...options.map(({ length }) => length));
    const all = options.filter(({ length }) => length === most);
    return [{ found: all.some(({ id }) => id === RIGHT) ? 1 / all.length : 0, chance: 1 / options.length }];
  });
  const total = (of: 'found' | 'chance') => each.reduce((sum, one) => sum + one[of], 0);
  return { found: total('found'), chance: total('chance'), asked: each.length };
}

it.each(['en', 'zh'] as const)(
  'the right option is not the longest more often than chance has it, in %s',
  (language) => {
    const { found, chance, asked } = longest(language);
    expect(asked).toBeGreaterThan(2);
    // Two standard deviations above what chance has, for as many questions as there are.
    expect(found).toBeLessThanOrEqual(chance + 2 * Math.sqrt(asked * 0.25 * 0.75));
  },
);

describe('the registry of misconceptions', () => {
  const used = new Set(
    questions.flatMap((question) => Object.keys(question.asking.answers(openLesson(question.lesson)(question.step)))),
  );

  it('has each that a question names, and none that no question names', () => {
    expect([...used].filter((id) => id !== RIGHT).sort()).toEqual(Object.keys(misconceptions).sort());
  });

  it.each(Object.entries(misconceptions))('%s is refuted in a step that there is, and answered shortly', (_, of) => {
    const steps = course.flatMap((card) => stepsOf(card).map((step) => `${card.id}/${step}`));
    expect(steps).toContain(of.refuted);
    expect(of.words.en.reply('0.5').split(/\s+/).length).toBeLessThanOrEqual(30);
    expect(of.words.zh.reply('0.5').length).toBeLessThanOrEqual(60);
  });
});
