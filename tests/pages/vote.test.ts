import { expect, it } from 'vitest';
import { store } from '@/app/store/store';
import { votingOf } from '@/app/store/votes';
import { until } from './driver/events';
import { all, nameOf, one, textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

const STEP = '#/en/two-tokens/queries';
/** What a misconception of this question is called. */
const BEHIND = 'multiply entry by entry';

const vote = (): HTMLElement => one('region', 'Vote');
const counts = (): readonly string[] =>
  all('textbox', /^Hands for/, vote()).map((field) => (field as HTMLInputElement).value);
const bars = (): readonly string[] => all('img', /vote: /, vote()).map(nameOf);
const isAnswered = (): boolean => document.querySelector('[data-answer]') !== null;

/** Presents a question and begins a vote on it. */
async function voting(link = `${STEP}?present=1`): Promise<Reader> {
  sessionStorage.clear();
  const page = await open(link);
  page.press('h');
  await until(() => expect(all('textbox', /^Hands for/)).toHaveLength(4));
  await until(() => expect(votingOf(store.getState())?.options).toHaveLength(4));
  return page;
}

it('a vote goes with Page Down from the hands to the bars, to a second vote, to the answer, and on to the next step', async () => {
  const page = await voting();
  page.press('1', '1', '2', '4');
  expect(counts()).toEqual(['2', '1', '0', '1']);
  page.next();
  expect(bars()[0]).toBe('First vote: 2 hands, 50%');
  page.next().press('2', '2', '2').next();
  expect(bars().slice(2, 4)).toEqual(['First vote: 1 hand, 25%', 'Second vote: 3 hands, 100%']);
  expect(isAnswered()).toBe(false);
  page.next().expectReads(BEHIND, 'Right');
  expect(store.getState().revealed).toBe(true);
  page.next().expectNone('region', 'Vote');
  expect(isAnswered()).toBe(true);
  page.next();
  await until(() => page.expectStep(4));
});

it('before the answer nothing on the page says which option is right, unless it is asked for', async () => {
  const page = await voting();
  const plain = (): void => {
    page.expectReadsNothingOf(BEHIND);
    expect(vote().outerHTML).not.toMatch(/data-right|>Right</);
  };
  plain();
  page.press('1').next();
  plain();
  page.next();
  plain();
  page.next();
  plain();
  page.click('What stands behind').expectReads(BEHIND);
  page.click('Hide what stands behind');
  plain();
});

it('hands are keyed, clicked and typed, and taken back with Shift and with Backspace', async () => {
  const page = await voting();
  page
    .press('3', '3', '3')
    .send(new KeyboardEvent('keydown', { key: '#', code: 'Digit3', shiftKey: true, bubbles: true }));
  expect(counts()).toEqual(['0', '0', '2', '0']);
  page.press('4', 'Backspace');
  expect(counts()).toEqual(['0', '0', '2', '0']);
  page.click('One hand more for option 1').click('One hand more for option 1').click('One hand fewer for option 1');
  page.write(one('textbox', 'Hands for option 2'), '17');
  expect(counts()).toEqual(['1', '17', '2', '0']);
  page.expectReads('20 hands');
});

it('Page Up goes back as far as the question, and Escape closes the vote; it goes on where it was', async () => {
  const page = await voting();
  page.press('1').next().next().back();
  expect(bars()).toHaveLength(4);
  page.back();
  expect(counts()[0]).toBe('1');
  page.back().expectNone('region', 'Vote').expectStep(3);
  page.press('h');
  expect(counts()[0]).toBe('1');
  page.press('Escape').expectNone('region', 'Vote');
  expect(store.getState().present).toBe(true);
  page.press('Escape');
  expect(store.getState().present).toBe(false);
});

it('a vote that nobody wants takes no press: Next shows the answer as ever', async () => {
  const page = await open(`${STEP}?present=1`);
  page.next();
  expect(isAnswered()).toBe(true);
});

it('while one reads, a vote begins by its key and leaves progress as it is', async () => {
  const page = await voting(STEP);
  const before = store.getState().progress?.answers;
  expect(before).toBeDefined();
  page.press('1').next().next().next().next().next();
  expect(isAnswered()).toBe(true);
  expect(store.getState().progress?.answers).toEqual(before);
});

it('with fresh numbers the vote is on them, and what was counted before stays', async () => {
  const page = await voting();
  page.press('2').next().click('Answer', 'button', vote());
  page.next().click('The same with fresh numbers');
  page.press('h');
  await until(() => expect(counts()).toEqual(['0', '0', '0', '0']));
  expect(store.getState().votes).toHaveLength(2);
});

it('numbers that are typed are voted on as options of what is right and what misconceptions give', async () => {
  sessionStorage.clear();
  const page = await open('#/en/two-tokens/scale?present=1');
  page.press('h');
  await until(() => expect(all('textbox', /^Hands for/)).toHaveLength(4));
  expect([...vote().querySelectorAll('[data-vote-option]')].map((each) => textOf(each)).sort()).toEqual([
    ...['0.06', '0.25', '0.50', '4.00'],
  ]);
  // What is changed on the stage does not change what was voted on.
  await until(() => expect(votingOf(store.getState())?.options).toHaveLength(4));
  expect(votingOf(store.getState())?.options.map(({ behind }) => behind)).toContain(null);
});
