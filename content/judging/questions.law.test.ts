import { describe, expect, it } from 'vitest';
import { isOfOld } from '@/content/ask';
import { RIGHT } from '@/content/asking';
import { stepsOf } from '@/content/card';
import type { Context } from '@/content/context';
import { course } from '@/content/course';
import { loadAllLessons } from '@/content/lessons';
import { askingOf, openLesson, readyToAsk } from '@/tests/content/open-lesson';
import { readShippedWeights } from '@/tests/content/shipped-weights';
import { tooClose } from './answers';
import { misconceptions } from './registry';

const SEEDS = 100;

const lessons = await loadAllLessons();
for (const lesson of lessons) readShippedWeights(lesson);
await Promise.all(lessons.map(readyToAsk));

const questions = lessons.flatMap((lesson) =>
  lesson.steps
    .filter(({ ask }) => !isOfOld(ask))
    .map((step) => ({ name: `${lesson.card.id}/${step.id}`, lesson, step, asking: askingOf(lesson, step.id) })),
);
type Question = (typeof questions)[number];

/** The question as it is first asked, and with fresh numbers of many seeds. */
function* contexts({ lesson, step, asking }: Question): Generator<Context> {
  const base = openLesson(lesson)(step);
  yield base;
  if (!asking.draw) return;
  for (let seed = 1; seed <= SEEDS; seed++) yield base.rerun(asking.fresh(base, seed) ?? {});
}

describe.each(questions)('the question of $name', (question) => {
  const { asking } = question;

  it('tells its right answer and every misconception’s apart, on all numbers that it is asked with', () => {
    for (const c of contexts(question)) {
      const answers = asking.answers(c);
      expect(Object.keys(answers).length, 'a wrong answer').toBeGreaterThan(1);
      expect(tooClose(answers, asking.apart), JSON.stringify(answers)).toBeNull();
    }
  });

  it('takes the right answer alone for right, and knows each misconception by its answer', () => {
    for (const c of contexts(question)) {
      for (const id of Object.keys(asking.answers(c))) {
        const built = asking.builtOf ? c.rerun(asking.builtOf(c, id)) : c;
        const judged = asking.judge(built, asking.guessOf(c, id));
        expect([judged.right, judged.slip], id).toEqual(id === RIGHT ? [true, null] : [false, id]);
      }
    }
  });

  it('draws other numbers for another seed, the same for the same', () => {
    if (!asking.draw) return;
    const base = openLesson(question.lesson)(question.step);
    const drawn = Array.from({ length: 20 }, (_, seed) => asking.fresh(base, seed + 1));
    const asText = (fresh: unknown) => JSON.stringify(fresh, (_, value) => (value instanceof Map ? [...value] : value));
    expect(new Set(drawn.map(asText)).size).toBeGreaterThan(2);
    expect(asText(asking.fresh(base, 3))).toBe(asText(drawn[2]));
  });
});

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
