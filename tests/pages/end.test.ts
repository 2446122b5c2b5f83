import { beforeAll, expect, it } from 'vitest';
import { currentLink } from '@/app/store/address';
import { attemptOf } from '@/app/store/ask';
import { chosenOf, runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import lesson from '@/content/lessons/two-tokens/lesson';
import { makeContext } from '@/content/make-context';
import { askingOf, readyToAsk } from '@/tests/content/open-lesson';
import { until } from './driver/events';
import { all, one, textOf } from './driver/find';
import { open } from './driver/open';

beforeAll(() => readyToAsk(lesson));

/** What is right in the question on screen. */
function right(): unknown {
  const state = store.getState();
  const runs = runsOf(state);
  if (!runs) throw new Error('No lesson is open.');
  const { given } = attemptOf(state);
  const context = makeContext({ ...runs, chosen: chosenOf(state, lesson), ...(given && { given }) });
  return askingOf(lesson, runs.step.id).answers(context)[RIGHT];
}

const recalls = () => all('link', /^Ask me/) as HTMLAnchorElement[];

it('after the last step comes the end, and its sentences lead back to their steps', async () => {
  const page = await open('#/en/two-tokens/together');
  page.press('ArrowRight').expectReads('What you can now say');
  await until(() => page.expectReads('From memory', 'The way on'));
  expect(location.hash).toBe('#/en/two-tokens/end');
  expect(one('button', /^Next/)).toHaveProperty('disabled', true);
  page.click('Softmax, row by row', 'link').expectStep(7);
  page.press('End').press('ArrowRight').press('ArrowLeft').expectStep(12);
});

it('the end has an address of its own, in both languages', async () => {
  const page = await open('#/zh/two-tokens/end');
  page.expectReads('现在可以说出的几句话', '凭记忆回答', '接下来');
  expect(document.title).toMatch(/^现在可以说出的几句话/);
  page.click('English');
  await until(() => page.expectReads('What you can now say'));
});

it('presented, the end is uncovered sentence by sentence', async () => {
  const page = await open('#/en/two-tokens/end?present=1&uncovered=1');
  const covered = () => document.querySelectorAll('[data-cover="next"], [data-cover="later"]').length;
  const before = covered();
  expect(before).toBe(8);
  page.press('PageDown');
  expect(covered()).toBe(before - 1);
});

it('a question from memory comes on fresh numbers and without the text, and its link asks the same', async () => {
  const page = await open('#/en/two-tokens/end');
  expect(recalls()).toHaveLength(3);
  await page.go(recalls()[0]?.hash ?? '');
  await until(() => page.expectReads('From memory', 'is taken away'));
  page.expectReadsNothingOf('Softmax turns');
  const link = new URL(currentLink()).hash;
  expect(link).toMatch(/draw=1&given=[\w:,]*out:\d/);
  const [asked, answer] = [textOf(one('region', 'Predict')), right()];
  await open(link);
  expect(textOf(one('region', 'Predict'))).toBe(asked);
  expect(right()).toEqual(answer);
  page
    .write(one('textbox', /Your number/), `${answer}`)
    .click('Check')
    .expectReads('Right.');
  page.click('Read the step').expectStep(7);
});
