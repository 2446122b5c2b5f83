import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { clock, erase } from '@/app/progress/book';
import { attemptOf } from '@/app/store/ask';
import { chosenOf, runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import lesson from '@/content/lessons/two-tokens/lesson';
import { makeContext } from '@/content/make-context';
import { readProgress, writeProgress } from '@/lib/progress/file';
import type { ReaderProgress } from '@/lib/progress/progress';
import { askingOf, readyToAsk } from '@/tests/content/open-lesson';
import { until } from './driver/events';
import { one, textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

const DAY = 86_400_000;
const KEY = 'headlight-progress';
const START = Date.UTC(2026, 10, 1, 12);

beforeAll(() => readyToAsk(lesson));
beforeEach(() => {
  clock.now = () => START;
});
afterEach(() => {
  erase();
  vi.unstubAllGlobals();
});

/** What the browser keeps. */
function kept(): ReaderProgress {
  const read = readProgress(localStorage.getItem(KEY) ?? '');
  if ('refusal' in read) throw new Error(`Nothing readable is kept: ${JSON.stringify(read.refusal)}`);
  return read;
}

/** Answers the number that the step on screen asks for. */
function answer(page: Reader, isRight: boolean): void {
  const state = store.getState();
  const runs = runsOf(state);
  if (!runs) throw new Error('No lesson is open.');
  const { given } = attemptOf(state);
  const context = makeContext({ ...runs, chosen: chosenOf(state, lesson), ...(given && { given }) });
  const right = askingOf(lesson, runs.step.id).answers(context)[RIGHT] as number;
  page.write(one('textbox', /Your number/), `${isRight ? right : right + 0.5}`.replace('-', '−')).click('Check');
}

/** A reader who has been through the lesson so many days ago. */
function finished(days: number, box = 0): void {
  const when = START - days * DAY;
  const card = { steps: ['softmax', 'output', 'scores'], box, times: 0, when };
  localStorage.setItem(
    KEY,
    writeProgress({ seen: { 'two-tokens/end': when }, answers: {}, cards: { 'two-tokens': card } }),
  );
}

it('what was seen and answered is there when the page is opened again', async () => {
  let page = await open('#/en/two-tokens/softmax');
  answer(page, false);
  answer(page, true);
  expect(kept().answers).toEqual({ 'two-tokens/softmax': { tries: 2, right: true, draw: 0, when: START } });
  page = await open('');
  await until(() => page.expectReads('1 of 12 steps seen · 1 question answered right'));
  page = await open('#/en/two-tokens/scale');
  await until(() => expect(textOf(one('button', /^Softmax/))).toContain('answered right'));
});

it('what is presented counts for nobody', async () => {
  const page = await open('#/en/two-tokens/softmax?present=1');
  answer(page, true);
  page.press('End');
  expect(store.getState().progress).toEqual({ seen: {}, answers: {}, cards: {} });
});

it('a shown answer is no right answer', async () => {
  const page = await open('#/en/two-tokens/softmax');
  page.click('Show me');
  expect(kept().answers).toMatchObject({ 'two-tokens/softmax': { tries: 0, right: false } });
});

it('the end of a lesson makes a card of its three questions', async () => {
  await open('#/en/two-tokens/end');
  const card = { steps: ['softmax', 'output', 'scores'], box: 0, times: 0, when: START };
  await until(() => expect(kept().cards).toEqual({ 'two-tokens': card }));
});

it.each([
  [0.9, 0, false],
  [1, 0, true],
  [3.9, 1, false],
  [4, 1, true],
  [13.9, 2, false],
  [14, 2, true],
])('%f days after the last time (box %i) a card greets at home: %s', async (days, box, greets) => {
  finished(days, box);
  const page = await open('');
  await until(() => expect(store.getState().progress).not.toBeNull());
  if (greets) await until(() => page.expectReads('what do you remember?', 'Ask me one question'));
  else page.expectReadsNothingOf('what do you remember?');
});

it.each([
  [true, { box: 1, times: 1 }],
  [false, { box: 0, times: 1 }],
])('a card that is due asks one question from memory; answered right: %s', async (isRight, after) => {
  finished(1);
  let page = await open('');
  await until(() => page.expectReads('Ask me one question'));
  const { hash } = one('link', 'Ask me one question') as HTMLAnchorElement;
  expect(hash).toMatch(/two-tokens\/softmax\?.*fresh=1&recall=1/);
  page = await open(hash);
  answer(page, isRight);
  expect(kept().cards['two-tokens']).toMatchObject({ ...after, when: START });
});

it('storage that refuses breaks nothing, and the page says so', async () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
  const page = await open('#/en/two-tokens/softmax');
  answer(page, true);
  expect(store.getState().progress?.answers).toHaveProperty('two-tokens/softmax');
  store.getState().do.set({ dialog: 'progress' });
  await until(() => page.expectReads('This browser keeps nothing for this page'));
});

it('what is kept and cannot be read is put aside whole, and can be had', async () => {
  localStorage.setItem(KEY, '{"kind":"headlight-progress","version":1,"seen":{"vit/sco');
  const page = await open('#/en/two-tokens/softmax');
  expect(localStorage.getItem(`${KEY}-unread`)).toContain('vit/sco');
  expect(kept().seen).toEqual({ 'two-tokens/softmax': START });
  store.getState().do.set({ dialog: 'progress' });
  await until(() => page.expectReads('has been put aside', 'Download what was put aside'));
});

it('what a newer version keeps is not written over', async () => {
  const newer = '{"kind":"headlight-progress","version":2,"pages":[]}';
  localStorage.setItem(KEY, newer);
  await open('#/en/two-tokens/softmax');
  expect(localStorage.getItem(KEY)).toBe(newer);
});
