import { beforeAll, describe, expect, it } from 'vitest';
import { solutionTexts } from '@/app/panels/ask/shown/solution';
import { asEdits } from '@/app/store/edits';
import { actions, store } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import { loadAllLessons } from '@/content/lessons';
import { askingOf, openLesson, readyToAsk } from '@/tests/content/open-lesson';
import { sample } from '../sample';
import { until } from './driver/events';
import { all, one, textOf } from './driver/find';
import { open } from './driver/open';

const lessons = await loadAllLessons();

const card = (): HTMLElement => one('region', /^(Predict|先猜一猜)$/);
const shown = (): readonly HTMLElement[] => [...card().querySelectorAll<HTMLElement>('[data-solution]')];
const heard = (): string => textOf(document.querySelector('.visually-hidden[role=status]') as Element);

beforeAll(async () => {
  await Promise.all(lessons.map(readyToAsk));
});

const questions = lessons.flatMap((lesson) =>
  lesson.steps.map((step) => ({ name: `${lesson.card.id}/${step.id}`, kind: step.ask.kind, lesson, step })),
);
/** As `textOf` has it: thin spaces are spaces. */
const spaced = (text: string): string => text.replaceAll('\u202f', ' ');
const of = (...kinds: readonly string[]) => questions.filter(({ kind }) => kinds.includes(kind));

describe.each(sample(8, of('number', 'numbers', 'fill-in')))(
  'the solved question of $name',
  ({ name, lesson, step }) => {
    it('shows its numbers in the place of empty fields', async () => {
      await open(`#/en/${name}?revealed=1`);
      expect(shown().map(textOf)).toEqual(
        solutionTexts(askingOf(lesson, step.id), openLesson(lesson)(step)).map(spaced),
      );
      expect(all('textbox', undefined, card())).toEqual([]);
    });
  },
);

describe.each(sample(8, of('order')))('the solved question of $name', ({ name, lesson, step }) => {
  it('shows the right lines, in order and numbered, above what is said of them', async () => {
    await open(`#/zh/${name}?revealed=1`);
    await until(() => expect(shown().length).toBeGreaterThan(1));
    const right = askingOf(lesson, step.id).guessOf(openLesson(lesson)(step), RIGHT);
    expect(shown().map((line) => line.dataset.solution)).toEqual(right);
    expect(shown().every((line) => line.closest('ol'))).toBe(true);
    const answer = card().querySelector('.answer') as HTMLElement;
    const first = shown()[0] as HTMLElement;
    expect(first.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(card().querySelectorAll('.line')).toHaveLength(0);
  });
});

describe.each(sample(8, of('construct')))('the solved question of $name', ({ name, lesson, step }) => {
  it('puts what reaches the goal onto the stage, where one undoing takes it back', async () => {
    const page = await open(`#/en/${name}?revealed=1`);
    const { edits, knobs } = store.getState();
    page.click('Put the solution on the stage');
    expect(one('button', 'The solution is on the stage', card()).getAttribute('aria-disabled')).toBe('true');
    const now = store.getState();
    expect([now.edits, now.knobs]).not.toEqual([edits, knobs]);
    const built = openLesson(lesson, { knobs: now.knobs, edits: asEdits(now.edits) })(step);
    expect(askingOf(lesson, step.id).judge(built, 'built').right).toBe(true);
    if (now.edits.length) actions().undo();
    expect(store.getState().edits).toEqual(edits);
  });
});

it('what was typed wrongly is struck, and what was typed rightly stays', async () => {
  const page = await open('#/en/self-attention-layer/window');
  const fields = all('textbox', undefined, card());
  page
    .write(fields[0] as HTMLElement, '96')
    .write(fields[1] as HTMLElement, '0')
    .click('Check')
    .click('Check');
  expect(shown().map(textOf)).toEqual(['9 216']);
  expect(textOf(card().querySelector('s') as Element)).toBe('96');
  expect(all('textbox', undefined, card()).map((field) => (field as HTMLInputElement).value)).toEqual(['0']);
});

it('a program that is right in another order stays as it was put', async () => {
  const page = await open('#/en/two-tokens/program');
  await until(() => expect(card().querySelector('[data-line]')).not.toBeNull());
  const lines = ['q, k, v = (x @ w).chunk(3, -1)', 'products = q @ k.T', 'scores = products / sqrt(q.shape[-1])'];
  for (const line of [...lines, 'weights = scores.softmax(-1)', 'z = weights @ v', 'z = weights @ k'])
    page.click(line, 'button', card());
  page.click('Up').click('Check');
  expect(shown().map(textOf).slice(-2)).toEqual(['z = weights @ k', 'z = weights @ v']);
});

it('numbers that the words of an answer do not name are told with them, others by them alone', async () => {
  (await open('#/en/self-attention-layer/window')).click('Show me');
  expect(heard()).toMatch(/^The answer: 9 216, 0\. Full width goes from/);
  (await open('#/zh/seq2seq-attention/path')).click('看答案');
  expect(heard()).toMatch(/^答案：50，0。/);
  (await open('#/en/two-tokens/softmax')).click('Show me');
  // The words have more digits than the box.
  expect(heard()).toMatch(new RegExp(`= ${shown().map(textOf)}\\d*\\.`));
  expect(heard()).not.toContain('The answer');
});

it('the lines of a program are told once, in their order', async () => {
  const page = await open('#/en/two-tokens/program');
  await until(() => expect(card().querySelector('[data-line]')).not.toBeNull());
  page.click('Show me');
  expect(heard()).toMatch(/^The answer: q, k, v = .*z = weights @ v\. /);
  expect(heard().split('weights @ v')).toHaveLength(2);
});

it('presented, Page Down comes to the program, and so does the end of a vote', async () => {
  const link = '#/en/two-tokens/program?present=1';
  const page = await open(link);
  await until(() => expect(card().querySelector('[data-line]')).not.toBeNull());
  for (let press = 0; press < 30 && !shown().length; press++) page.next();
  const program = shown().map(textOf);
  expect(program).toHaveLength(5);
  page.expectStep(11);
  sessionStorage.clear();
  const voting = await open(link);
  voting.press('h');
  await until(() => expect(all('textbox', /^Hands for/).length).toBeGreaterThan(1));
  for (let press = 0; press < 6 && !shown().length; press++) voting.next();
  expect(shown().map(textOf)).toEqual(program);
});
