import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { labellingOf } from '@/app/lens/labels';
import type { BallotOption } from '@/app/store/votes';
import { distinct, MOST_OPTIONS } from '@/app/vote/ballot';
import { fetchWords } from '@/app/words/define';
import { RIGHT } from '@/content/asking';
import type { Context } from '@/content/context';
import { loadAllLessons } from '@/content/lessons';
import { type Lesson, type Step, sceneOf } from '@/content/schema';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { stepsIn } from '@/tests/content/mistakes/words';
import { askingOf, openLesson, readyToAsk } from '@/tests/content/open-lesson';
import { labelsIn } from './labels';
import { lettered, optionTexts } from './option-text';
import { answersToVote } from './options';

const LANGUAGES = ['en', 'zh'] as const;

/** The fresh numbers that are looked at, beside those that a question is first asked with. */
const SEED = 1 + Number(process.env.PART ?? 0);

const lessons = await loadAllLessons();
for (const lesson of lessons) readShippedWeights(lesson);
await Promise.all([...lessons.map(readyToAsk), ...LANGUAGES.map(fetchWords)]);

const questions = lessons.flatMap((lesson) =>
  lesson.steps.map((step) => ({ name: `${lesson.card.id}/${step.id}`, lesson, step })),
);

/** The ids and words of a question's options, or lines, as they stand in its text. */
function worded(
  lesson: Lesson,
  step: Step,
  language: 'en' | 'zh',
  tag: 'Choice' | 'Line',
): ReadonlyMap<string, string> {
  const text = stepsIn(readFileSync(`content/lessons/${lesson.card.id}/${language}.mdx`, 'utf8')).get(step.id) ?? '';
  const found = text.matchAll(new RegExp(`<${tag} id="([^"]+)">(.*?)</${tag}>`, 'gs'));
  return new Map([...found].map(([, id = '', words = '']) => [id, words]));
}

/** The options of a vote, in the order in which a class sees them. */
function optionsOf(
  lesson: Lesson,
  step: Step,
  c: Context,
  language: 'en' | 'zh',
  seed: string,
): readonly BallotOption[] {
  const labels = labelsIn(language, labellingOf(lesson, sceneOf(lesson, step), c.knobs, language));
  const answers = answersToVote({ asking: askingOf(lesson, step.id), context: c, labels, seed });
  const option = (id: string, text: string): BallotOption => ({ id, said: null, text, behind: null });
  if (step.ask.kind === 'choice') {
    const said = new Map(answers.map((answer) => [answer.id, `${answer.said}`]));
    const words = worded(lesson, step, language, 'Choice');
    return [...words].map(([id, text]) => option(id, text.replace(/<N[^>]*>/g, said.get(id) ?? '…')));
  }
  const letters = lettered([...worded(lesson, step, language, 'Line').keys()]);
  const texts = optionTexts(
    answers.map((answer) => answer.said),
    { ask: step.ask, context: c, labels, letters },
  );
  return answers.map(({ id }, i) => option(id, texts[i] ?? ''));
}

function* contexts(lesson: Lesson, step: Step): Generator<Context> {
  const base = openLesson(lesson)(step);
  const asking = askingOf(lesson, step.id);
  yield base;
  if (asking.draw) yield base.rerun(asking.fresh(base, SEED) ?? {});
}

/** Each context once, for what misconceptions answer may take a run each. */
it.each(questions)('a vote on $name has the right option once, beside others that show something else', (question) => {
  const { lesson, step } = question;
  const { kind } = step.ask;
  for (const c of contexts(lesson, step)) {
    for (const language of LANGUAGES) {
      const all = optionsOf(lesson, step, c, language, 'a');
      const kept = distinct(all);
      // What takes more changes than an option has room for is not voted on.
      if (kind === 'construct' && kept.length < 2) return;
      expect(kept.length).toBeGreaterThanOrEqual(2);
      expect(kept.length).toBeLessThanOrEqual(MOST_OPTIONS);
      expect(kept.filter(({ id }) => id === RIGHT)).toHaveLength(1);
      expect(new Set(kept.map(({ text }) => text)).size).toBe(kept.length);
      for (const { text } of kept) expect(text).toMatch(kind === 'choice' ? /\S/ : /^(?!.*(NaN|undefined|\?)).+$/);
      // No misconception of the question is lost: its answers are apart by more than is shown.
      expect(kept).toEqual(all);
    }
  }
});

it('the order of answers is decided by the seed alone, and puts what is right at any place', () => {
  const found = questions.find(({ step }) => step.ask.kind === 'number');
  if (!found) throw new Error('No lesson asks for a number any more; ask for something else here.');
  const { lesson, step } = found;
  const c = openLesson(lesson)(step);
  const order = (seed: string) => optionsOf(lesson, step, c, 'en', seed).map(({ id }) => id);
  const places = Array.from({ length: 60 }, (_, i) => order(`${i}`).indexOf(RIGHT));
  expect(order('7')).toEqual(order('7'));
  expect([...new Set(places)].sort()).toEqual(order('7').map((_, i) => i));
});
