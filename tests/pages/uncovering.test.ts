import { expect, it } from 'vitest';
import { STEPS } from '../steps';
import { until } from './driver/events';
import { all, one, textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

const FIRST = /^Row 6 of Q and column 10 of Kᵀ meet in one cell: twelve products, added up, [\d.]+\.$/;
/** Sentences of vit/scores, in order, as they begin. */
const SENTENCES = ['Row 6 of', 'So every', 'This dot product', 'It is a'];

const last = STEPS.find(({ lesson }) => lesson === 'vit')?.of ?? 0;

const COVERED = '[data-cover="next"], [data-cover="later"]';

/** The sentences that a class sees. */
const sentences = ({ article }: Reader): string[] =>
  [...article.querySelectorAll('[data-sentence]')].filter((each) => !each.matches(COVERED)).map(textOf);
const covers = ({ article }: Reader, selector: string): boolean =>
  (article.querySelector(selector) as Element).matches(COVERED);
const answered = ({ article }: Reader): boolean => article.querySelector('[data-answer]') !== null;

/** The step before, presented, with its answer shown; then on to vit/scores. */
async function arrive(): Promise<Reader> {
  const page = await open('#/en/vit/qkv');
  return page.press('v').next().next().expectStep(10);
}

it('a step opens with its title and first sentence; Next uncovers the others, the question, the answer, and steps', async () => {
  const page = await arrive();
  expect(sentences(page)).toEqual([expect.stringMatching(FIRST)]);
  page.expectReads('Every query meets every key', '1 of 5 uncovered');
  expect([covers(page, '.equation'), covers(page, '[data-ask]'), covers(page, '.source')]).toEqual([true, true, true]);
  for (const [i, begins] of SENTENCES.slice(1).entries()) {
    page.next().expectReads(`${i + 2} of 5 uncovered`);
    expect(sentences(page).at(-1)?.startsWith(begins)).toBe(true);
    expect(sentences(page)).toHaveLength(i + 2);
    // It stands after the first paragraph, so it comes with the second sentence.
    expect(covers(page, '.equation')).toBe(false);
    expect(covers(page, '[data-ask]')).toBe(true);
  }
  page.next().expectReadsNothingOf('of 5 uncovered');
  expect([covers(page, '[data-ask]'), covers(page, '.source'), answered(page)]).toEqual([false, false, false]);
  page.next().expectStep(10);
  expect(answered(page)).toBe(true);
  page.next().expectStep(11);
  expect(answered(page)).toBe(false);
});

it('the sentence that came last is told from those before it and from what comes next', async () => {
  const page = (await arrive()).next();
  const states = [...page.article.querySelectorAll('[data-sentence]')].map((each) => each.getAttribute('data-cover'));
  expect(states).toEqual(['earlier', 'latest', 'next', 'later']);
});

it('Previous goes back to a step as it was left and covers nothing; Next finds the other as it was left too', async () => {
  const page = (await arrive()).next().back().expectStep(9);
  expect(answered(page)).toBe(true);
  page.next().expectStep(10);
  expect(sentences(page)).toHaveLength(2);
  page.press('Shift+Space').expectStep(9).back().expectStep(8);
  // It was not presented before: whoever goes back to it has seen it.
  expect(covers(page, '[data-ask]')).toBe(false);
});

it('reading, everything is in sight and Next steps; presenting begins with the step in sight', async () => {
  const page = await open('#/en/vit/scores');
  expect(sentences(page)).toHaveLength(SENTENCES.length);
  page.next().expectStep(11).back().press('v');
  expect(sentences(page)).toHaveLength(SENTENCES.length);
  page.next();
  expect(answered(page)).toBe(true);
});

it('whoever leaves presenting reads the whole step, and begins anew with the next', async () => {
  const page = (await arrive()).next().press('Escape');
  expect(sentences(page)).toHaveLength(SENTENCES.length);
  page.back().expectStep(9).press('v').next().expectStep(10);
  expect(sentences(page)).toHaveLength(1);
});

it('Home, End and a step of the strip open covered, unless they were presented', async () => {
  const page = await arrive();
  page.press('Home').expectStep(1);
  expect(sentences(page)).toHaveLength(1);
  page.click(/^scores$/).expectStep(10);
  expect(sentences(page)).toHaveLength(1);
  page
    .next()
    .press('End')
    .expectStep(last)
    .click(/^scores$/);
  expect(sentences(page)).toHaveLength(2);
});

it('how far stands in the link, replaced and not pushed, and Back goes a step back', async () => {
  const page = await arrive();
  const { length } = history;
  await page
    .next()
    .next()
    .expectLink(/vit\/scores\?v=\d&n=21&present=1&uncovered=3$/);
  expect(history.length).toBe(length);
  const link = location.hash;
  expect(sentences(await open(link))).toHaveLength(3);
  const chinese = await open(link.replace('/en/', '/zh/'));
  expect(sentences(chinese)).toHaveLength(3);
});

it('a link that does not say how far opens uncovered, and so does one that is read', async () => {
  for (const link of [
    '#/en/vit/scores?present=1',
    '#/en/vit/scores?uncovered=2',
    '#/en/vit/scores?present=1&uncovered=99',
  ])
    expect(sentences(await open(link)), link).toHaveLength(SENTENCES.length);
  // All there is has been uncovered: the answer is next.
  const page = (await open('#/en/vit/scores?present=1&uncovered=99')).next();
  expect(answered(page)).toBe(true);
});

it('uncovering is nothing to take back', async () => {
  const page = (await arrive()).next().next().press('Control+z');
  expect(sentences(page)).toHaveLength(3);
});

it('a guess that was made while reading is forgotten where the step is presented anew', async () => {
  const page = await open('#/en/vit/scores');
  page.click('Row 10 is multiplied by 2').back().press('v').next().next().expectStep(10);
  expect(answered(page)).toBe(false);
});

it('after the answer of the last step comes the end, part by part, and then nothing more', async () => {
  const page = await open('#/en/vit/bench?present=1');
  page.next().expectStep(last);
  expect(answered(page)).toBe(true);
  page.next();
  await until(() => page.expectReads('The end of the lesson 1/9'));
  for (let part = 2; part < 9; part++) page.next().expectReads(`${part} of 9 uncovered`);
  page.next().next().expectReadsNothingOf('of 9 uncovered').expectReads('The way on');
  expect(one('button', /^Next/)).toHaveProperty('disabled', true);
  expect(all('article')).toHaveLength(1);
});
