import { describe, expect, it } from 'vitest';
import { readField } from '@/app/draw/read-number';
import { drawWords } from '@/app/draw/words';
import { fetchWords } from '@/app/words/define';
import { loadAllLessons } from '@/content/lessons';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { askingOf, openLesson, readyToAsk } from '@/tests/content/open-lesson';
import { solutionTexts } from './solution';

const lessons = await loadAllLessons();
for (const lesson of lessons) readShippedWeights(lesson);
await Promise.all([...lessons.map(readyToAsk), fetchWords('en')]);

const questions = lessons.flatMap((lesson) =>
  lesson.steps
    .filter(({ ask }) => ['number', 'numbers', 'fill-in'].includes(ask.kind))
    .map((step) => ({ name: `${lesson.card.id}/${step.id}`, lesson, step })),
);

describe.each(questions)('the solution of $name', ({ lesson, step }) => {
  it.each([0, 1, 2])('is written so that it is right when somebody types it, on the numbers of seed %i', (seed) => {
    const asking = askingOf(lesson, step.id);
    const base = openLesson(lesson)(step);
    const c = seed && asking.draw ? base.rerun(asking.fresh(base, seed) ?? {}) : base;
    const read = solutionTexts(asking, c).map((text) => readField(text, drawWords('en').number));
    const values = read.map((each) => ('value' in each ? each.value : Number.NaN));
    const guess = asking.kind === 'number' ? (values[0] ?? null) : values;
    expect(asking.judge(c, guess)).toMatchObject({ right: true });
  });
});
