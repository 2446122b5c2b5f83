import { expect, it } from 'vitest';
import { stepText } from '../steps';
import { until } from './driver/events';
import { textOf } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

// two-tokens/output: a sum of four terms behind the first sentence, then a part of the formula and four rows of Z.
const OUTPUT = '#/en/two-tokens/output?present=1';
const COVERED = `${OUTPUT}&uncovered=1&fragments=0`;

const link = (): string => location.hash.replace(/^.*?present=1/, '');
const cellOf = (page: Reader, row: number, col: number): string => {
  page.select('output', row, col);
  return (
    textOf(page.grid('output')) ||
    (page.grid('output').querySelector('[role=gridcell]')?.getAttribute('aria-label') ?? '')
  );
};
/** Parts of the formula that are not there yet. */
const partsLeft = ({ article }: Reader): (string | null)[] =>
  [...article.querySelectorAll('[data-part][data-later]')].map((part) => part.getAttribute('data-part'));

/** Presses Next as often as said, and tells what the address says of it. */
async function linksOf(page: Reader, presses: number): Promise<string[]> {
  const links: string[] = [];
  for (let i = 0; i < presses; i++) {
    const before = location.hash;
    page.next();
    await until(() => expect(location.hash).not.toBe(before));
    links.push(link());
  }
  return links;
}

it('Next uncovers fragments behind the sentence that they come after, before the question, and the link says how far', async () => {
  const page = await open(COVERED);
  page.expectReads('1 of 14 uncovered');
  expect(await linksOf(page, 14)).toEqual([
    ...[1, 2, 3, 4].map((fragments) => `&uncovered=1&fragments=${fragments}`),
    ...[2, 3, 4].map((sentences) => `&uncovered=${sentences}&fragments=4`),
    ...[5, 6, 7, 8].map((fragments) => `&uncovered=4&fragments=${fragments}`),
    '&uncovered=4',
    '',
    '&revealed=1',
  ]);
  page.next().expectStep(10);
});

it('a link opens what it says', async () => {
  const page = await open(`${OUTPUT}&uncovered=4&fragments=6`);
  page.expectReads('10 of 14 uncovered');
  expect(partsLeft(page)).toEqual([]);
  expect(cellOf(page, 0, 1)).not.toContain('to come');
  expect(cellOf(page, 1, 1)).toContain('to come');
  const chinese = await open(`${OUTPUT.replace('/en/', '/zh/')}&uncovered=3&fragments=6`);
  expect(cellOf(chinese, 1, 1)).toContain('稍后揭示');
});

it('links that were made without fragments open as they did, and so does one that is read', async () => {
  for (const hash of [
    `${OUTPUT}&uncovered=1`,
    OUTPUT,
    `${OUTPUT}&uncovered=1&fragments=99`,
    '#/en/two-tokens/output?fragments=2',
    '#/en/two-tokens/output',
  ]) {
    const page = await open(hash);
    expect(partsLeft(page), hash).toEqual([]);
    expect(cellOf(page, 3, 1), hash).not.toContain('to come');
  }
});

it('Previous takes a fragment back as long as nothing came after it, and steps where something did', async () => {
  const page = await open(`${OUTPUT}&uncovered=1&fragments=2`);
  page.back().expectReads('2 of 14 uncovered').back().expectReads('1 of 14 uncovered');
  page.back();
  await until(() => page.expectReads(stepText('two-tokens/values')));
  const later = await open(`${OUTPUT}&uncovered=2&fragments=4`);
  later.back();
  await until(() => later.expectReads(stepText('two-tokens/values')));
});

it('the terms come with what they are so far, and the number with the last of them', async () => {
  const page = await open(COVERED);
  expect(textOf(page.inspector)).not.toContain('added up');
  page.next().next();
  expect(textOf(page.inspector)).toContain('2 of 4, added up so far');
  expect(page.result).toBe('…');
  page.next().next();
  expect(textOf(page.inspector)).toContain('4 products, added up');
  expect(page.result).toMatch(/^−0\.\d+$/);
});

it('a step that is gone to begins covered, with its own cell selected, and is left and found as it was', async () => {
  const page = await open('#/en/two-tokens/values?present=1&cell=3.1');
  page.next().next();
  await until(() => page.expectReads('1 of 14 uncovered'));
  expect(link()).not.toContain('cell=');
  page.next().next().press('Home');
  await until(() => page.expectReads(stepText('two-tokens/tokens')));
  page.click(/^output$/i);
  await until(() => page.expectReads('3 of 14 uncovered'));
});

it('whoever leaves presenting has all in sight', async () => {
  const page = (await open(COVERED)).press('Escape');
  expect(partsLeft(page)).toEqual([]);
  expect(cellOf(page, 2, 0)).not.toContain('to come');
});

it('fewer rows are fewer presses', async () => {
  const page = await open(`${COVERED}&set=count:2`);
  page.expectReads('1 of 10 uncovered');
});
