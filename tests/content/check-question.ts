import { expect, it } from 'vitest';
import { type AnswerSaid, RIGHT } from '@/content/asking';
import type { Context } from '@/content/context';
import { tooClose } from '@/content/judging/answers';
import type { Lesson, Step } from '@/content/schema';
import { askingOf, expectAnswerable, openLesson } from './open-lesson';

interface Checked {
  readonly lesson: Lesson;
  readonly step: Step;
  /** Which draws of fresh numbers are looked at. */
  readonly seeds: readonly number[];
}

/** The question as it is first asked, and with fresh numbers of many seeds. */
function* contexts({ lesson, step, seeds }: Checked): Generator<Context> {
  const asking = askingOf(lesson, step.id);
  const base = openLesson(lesson)(step);
  yield base;
  if (!asking.draw) return;
  for (const seed of seeds) yield base.rerun(asking.fresh(base, seed) ?? {});
}

/** Where several numbers are typed, each answer has as many; those of a fill-in are what its cells hold. */
function expectFields({ ask }: Step, answers: Readonly<Record<string, AnswerSaid>>, c: Context): void {
  if (ask.kind !== 'fill-in' && ask.kind !== 'numbers') return;
  const counts = Object.values(answers).map((said) => [said].flat().length);
  expect(new Set(counts).size, `as many numbers in each answer: ${counts}`).toBe(1);
  if (ask.kind === 'numbers') return;
  expect(answers[RIGHT], 'the cells of the step').toEqual(ask.cells?.(c.given).map(({ of, at }) => c.value(of, ...at)));
}

/** What is true of every question, on all numbers that it is asked with. Call it in a `describe`. */
export function checkQuestion(question: Checked): void {
  const { lesson, step } = question;
  const asking = askingOf(lesson, step.id);

  it('is answered as its step says', () => expect(asking.kind).toBe(step.ask.kind));

  // In one test: to run a lesson on other numbers is what takes long.
  it('tells its right answer and every misconception’s apart and knows each when it is given, on all numbers', () => {
    for (const c of contexts(question)) {
      const answers = asking.answers(c);
      expect(Object.keys(answers).length, 'a wrong answer').toBeGreaterThan(1);
      expect(tooClose(answers, asking.apart), JSON.stringify(answers)).toBeNull();
      for (const said of Object.values(answers)) expectAnswerable(step, said, c);
      expectFields(step, answers, c);
      for (const id of Object.keys(answers)) {
        const built = asking.builtOf ? c.rerun(asking.builtOf(c, id)) : c;
        const judged = asking.judge(built, asking.guessOf(c, id));
        expect([judged.right, judged.slip], id).toEqual(id === RIGHT ? [true, null] : [false, id]);
      }
    }
  });

  it('draws other numbers for another seed, the same for the same', () => {
    if (!asking.draw) return;
    const base = openLesson(lesson)(step);
    // A network with trained weights takes long to run, and a draw may run it several times.
    const drawn = Array.from({ length: question.seeds.length < 10 ? 8 : 20 }, (_, seed) =>
      asking.fresh(base, seed + 1),
    );
    const asText = (fresh: unknown) => JSON.stringify(fresh, (_, value) => (value instanceof Map ? [...value] : value));
    expect(new Set(drawn.map(asText)).size).toBeGreaterThan(2);
    expect(asText(asking.fresh(base, 3))).toBe(asText(drawn[2]));
  });
}
