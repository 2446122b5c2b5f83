import { expect, it } from 'vitest';
import { stepText } from '../steps';
import { until } from './driver/events';
import { all, nameOf, one, textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

/** What a screen reader has just been told. */
const heard = (): string => textOf(document.querySelector('.visually-hidden[role=status]') as Element);
const focused = (): Element => document.activeElement as Element;
const inQuestion = (): boolean => focused().closest('[data-ask]') !== null;
const answered = ({ article }: Reader): boolean => article.querySelector('[data-answer]') !== null;
const ANEW = 'The same with fresh numbers';

it('a step that is gone to is told, in the language of the page', async () => {
  const page = await open('#/en/vit/qkv');
  page.next();
  expect(heard()).toBe(`${stepText('vit/scores')}: Every query meets every key`);
  (await open('#/zh/vit/qkv')).next();
  expect(heard()).toBe(`${stepText('vit/scores', 'zh')}：每个查询与每个键`);
});

it('another block or head is told, wherever it was chosen', async () => {
  const page = await open('#/en/vit/scores');
  page.check('Block', '2');
  expect(heard()).toBe('Block 2');
  page.check('Head', '5');
  expect(heard()).toBe('Head 5');
});

it('“Show me” is answered with the answer, and the same answer is told again', async () => {
  const page = await open('#/en/vit/scores');
  page.click('Show me');
  expect(heard()).toMatch(/^Every query meets key 10 in column 10\. In row 6 the score goes from [\d.]+ to [\d.]+,/);
  const first = document.querySelector('.visually-hidden[role=status] p');
  page.click(ANEW).click('Show me');
  expect(document.querySelector('.visually-hidden[role=status] p')).not.toBe(first);
});

it('a guess is judged aloud before the answer is told', async () => {
  const page = await open('#/en/vit/scores');
  page.click('Column 10 is multiplied by 2');
  expect(heard()).toMatch(/^Right\. Every query meets key 10/);
});

it('presented, each sentence is told as it is uncovered, then the question', async () => {
  const page = await open('#/en/vit/scores?present=1&uncovered=1');
  page.next();
  expect(heard()).toBe('So every query meets every key, 17 × 17 times.');
  page.press('n', 'n', 'n');
  expect(heard()).toMatch(/^Predict ?Multiply the key of token 10 by 2\. What happens to the table of scores\?/);
});

it('a formula is said once, by its name in the text', async () => {
  const page = await open('#/en/vit/flatten?present=1&uncovered=1');
  page.next();
  const said = heard();
  expect(said.match(/X/g)).toHaveLength(1);
});

it('whoever checks a number, or asks for fresh ones, keeps the focus in the question', async () => {
  const page = await open('#/en/vit/flatten');
  const field = one('textbox', undefined, page.article);
  page.focus(field).write(field, '109').click('Check');
  expect(answered(page) && inQuestion()).toBe(true);
  page.focus(one('button', ANEW)).click(ANEW);
  expect(inQuestion()).toBe(true);
});

it('whoever chooses an option by its key keeps the focus in the question, and after fresh numbers too', async () => {
  const page = await open('#/en/vit/scores');
  page.focus(one('button', 'Column 10 is multiplied by 2')).press('3');
  expect(answered(page) && inQuestion()).toBe(true);
  page.focus(one('button', ANEW)).click(ANEW);
  expect(inQuestion()).toBe(true);
});

it('where the step with the focus is left, the title of the next has it', async () => {
  const page = await open('#/en/vit/scores');
  page.focus(one('button', 'Row 10 is multiplied by 2')).next().expectStep(11);
  expect(focused().id).toBe('step-title');
  // Who has it elsewhere keeps it there.
  page.focus(one('button', /^Next/)).press('n').expectStep(12);
  expect(nameOf(focused())).toMatch(/^Next/);
});

it('the keys 1 to 9 choose an option wherever the focus is, but not while somebody types, and none that is covered', async () => {
  const page = await open('#/en/vit/scores');
  const chosen = () => page.article.querySelector('[data-chosen]')?.textContent;
  expect(all('button', /is multiplied by 2$/).map((each) => each.getAttribute('aria-keyshortcuts'))).toEqual([
    '1',
    '3',
  ]);
  page.focus(one('textbox', 'Change this number')).press('1');
  expect(chosen()).toBeUndefined();
  page.focus(one('button', /^Next/)).press('9');
  expect(chosen()).toBeUndefined();
  page.press('1');
  expect(chosen()).toBe('Row 10 is multiplied by 2');
  // In a matrix a digit begins a number; presented, it means the question while there is one.
  const presented = await open('#/en/vit/scores?present=1');
  presented.focus(presented.grid('block.0.attn.products')).press('1');
  expect(presented.article.querySelector('[data-chosen]')?.textContent).toBe('Row 10 is multiplied by 2');
  expect(presented.stage.querySelector('input')).toBeNull();
  const covered = await open('#/en/vit/scores?present=1&uncovered=1');
  covered.press('1');
  expect(covered.article.querySelector('[data-answer]')).toBeNull();
});

it('Page Down and Page Up step out of every field, with what is typed left as it is', async () => {
  const page = await open('#/en/vit/flatten');
  const field = one('textbox', undefined, page.article);
  page.focus(field).write(field, '4').next().expectStep(5).back().expectStep(4);
  page.focus(one('textbox', 'Change this number')).next().expectStep(5);
});

it('the dialog of keys names them', async () => {
  const page = await open('#/en/vit/scores');
  page.press('?');
  await until(() => page.expectReads('1 – 9', 'Choose an option of the question'));
});
