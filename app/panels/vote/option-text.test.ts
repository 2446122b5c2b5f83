import { expect, it } from 'vitest';
import { labellingOf } from '@/app/lens/labels';
import { fetchWords } from '@/app/words/define';
import { asks } from '@/content/ask';
import type { AnswerSaid } from '@/content/asking';
import type { Context } from '@/content/context';
import { sceneOf } from '@/content/schema';
import { openLesson, stepOf } from '@/tests/content/open-lesson';
import questions from '@/tests/example/asks';
import example from '@/tests/example/lesson';
import { builtText } from './built-text';
import { labelsIn, type OptionLabels } from './labels';
import { lettered, optionTexts } from './option-text';

await Promise.all([fetchWords('en'), fetchWords('zh')]);

const step = stepOf(example, 'picture');
const picture = openLesson(example)(step);
const labels = (language: 'en' | 'zh', c: Context = picture): OptionLabels =>
  labelsIn(language, labellingOf(example, sceneOf(example, step), c.knobs, language));

const texts = (kind: Parameters<typeof asks>[0], ...answers: readonly AnswerSaid[]): readonly string[] =>
  optionTexts(answers, { ask: asks(kind), context: picture, labels: labels('en'), letters: lettered(['mul', 'add']) });

it('numbers have as many digits as keep them apart, and all of them the same', () => {
  expect(texts('number', 0.5, 2)).toEqual(['0.5', '2.0']);
  expect(texts('number', 3, -12)).toEqual(['3', '−12']);
  expect(texts('number', 0.2512, 0.2487)).toEqual(['0.251', '0.249']);
  expect(texts('number', 1 / 3, 2 / 3)).toEqual(['0.33', '0.67']);
});

it('several numbers are one option, a word is as it is, lines have their letters', () => {
  expect(texts('numbers', [1, 2.25], [2, 1])).toEqual(['(1.00, 2.25)', '(2.00, 1.00)']);
  expect(texts('choice', 'V, Z', 'none')).toEqual(['V, Z', 'none']);
  expect(texts('order', ['add', 'mul'], ['mul'])).toEqual(['B A', 'A']);
});

it('a cell is called as it is on the stage, and a whole row by its row', () => {
  const { picture: asking } = questions;
  const { right, 'mirror-forgotten': wrong } = asking.answers(picture) as Record<string, readonly [number, number]>;
  if (!right || !wrong) throw new Error('The example asks for a cell, and knows who would pick another.');
  const written = (language: 'en' | 'zh', ...answers: readonly AnswerSaid[]) =>
    optionTexts(answers, { ask: step.ask, context: picture, labels: labels(language), letters: new Map() });
  const [cell, other, row] = written('en', right, wrong, [right[0], -1]);
  expect(cell).not.toBe(other);
  expect(cell).toMatch(/^\w+ \d+, \w+ \d+$/);
  expect(cell?.startsWith(`${row}, `)).toBe(true);
  expect(written('zh', right)[0]).toMatch(/^\p{Script=Han}+ \d+，\p{Script=Han}+ \d+$/u);
});

it('what is built is told by a small tensor whole, or by the few cells that change; what takes more is not told', () => {
  const [name, named] = [...picture.trace.names].map((each) => [each, picture.trace.get(each)] as const)[0] ?? [];
  if (!name || !named) throw new Error('The example runs on something.');
  const edit = (count: number) =>
    builtText({ edits: { [name]: new Map(Array.from({ length: count }, (_, i) => [i, -i])) } }, picture, labels('en'));
  expect(edit(2)).toMatch(/\[.*\] = 0, .*\[.*\] = −1$/);
  expect(edit(4)).toBeNull();
  expect(builtText({ edits: {}, knobs: { turn: 1 } }, picture, labels('en'))).toBeNull();
});
