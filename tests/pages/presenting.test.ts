import { expect, it } from 'vitest';
import { sample } from '../sample';
import { STEPS } from '../steps';
import { until } from './driver/events';
import { all, one } from './driver/find';
import { open } from './driver/open';

const last = STEPS.find(({ lesson }) => lesson === 'vit')?.of ?? 0;
/** More than any step has: its sentences, its question and its answer. */
const MOST_PARTS = 30;
const BLACK = /^The screen is black/;

const openings = STEPS.filter(({ at }) => at === 1);

it.each(sample(1, openings))(
  '$lesson is presented from the first step to its end with Page Down alone, and back with Page Up',
  async ({ lesson, step: first, of: last }) => {
    const page = await open(`#/en/${lesson}/${first}`);
    page.click(/^Present/);
    const isAnswered = () => page.article.querySelector('[data-answer]') !== null;
    for (let step = 1; step <= last; step++) {
      // One that says something of other weights waits for them.
      await until(() => page.expectReads(`Step ${step} of ${last}`));
      for (let press = 0; !isAnswered() && press < MOST_PARTS; press++) page.next();
      page.expectReads(`Step ${step} of ${last}`).next();
    }
    await until(() => page.expectReads('The end of the lesson'));
    for (let step = last; step > 0; step--) {
      page.back();
      await until(() => page.expectReads(`Step ${step} of ${last}`));
    }
  },
);

it('Page Down steps even when a matrix has the focus, whose arrows stay its own', async () => {
  const page = await open('#/en/vit/scores');
  page.focus(page.grid('block.0.attn.products')).press('ArrowRight').expectStep(10);
  expect(page.cell('block.0.attn.products')).toMatch(/^query 6, key 11: /);
  page.next().expectStep(11);
});

it('every key of the table that steps does step', async () => {
  const page = await open('#/en/vit/norm');
  let step = 8;
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n', 'N']) page.press(key).expectStep(++step);
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p', 'P']) page.press(key).expectStep(--step);
  page.press('End').expectStep(last).press('Home').expectStep(1);
});

it.each(['b', '.'])('the key %s blacks the screen and brings it back, and Next brings it back too', async (key) => {
  const page = await open('#/en/vit/scores');
  page.press('v', key);
  expect(all('button', BLACK)).toHaveLength(1);
  page.press(key).expectNone('button', BLACK).press(key);
  expect(all('button', BLACK)).toHaveLength(1);
  page.next().expectNone('button', BLACK).next().expectStep(11);
});

it('E opens the whole sum of the selected number, and E or Escape closes it; the same does its button', async () => {
  const page = await open('#/en/vit/embed?present=1');
  const terms = () => all('button', /^W_E\[\d+, 0\] = /, page.inspector).length;
  expect(terms()).toBeLessThan(20);
  page.press('e');
  expect(terms()).toBe(147);
  page.press('e').press('e').press('Escape');
  expect(terms()).toBeLessThan(20);
  page.expectStep(5).click(/^Whole sum/, 'button', page.inspector);
  expect(terms()).toBe(147);
  page
    .click(/^Close/, 'button', page.inspector)
    .press('e')
    .next()
    .back();
  expect(terms(), 'another step begins with its stage').toBeLessThan(20);
});

it('Escape leaves presenting, and the step stays', async () => {
  const page = await open('#/en/vit/look');
  page.press('v');
  await page.expectLink(/present=1/);
  page.press('Escape').expectNone('button', /^Leave presenting/);
  await page.expectLink('#/en/vit/look');
});

it('letters and arrows do nothing while somebody is typing a number', async () => {
  const page = await open('#/en/vit/scores');
  page.focus(one('textbox', 'Change this number'));
  page.press('n', 'b', '.', '?', 'v', 'Space', 'End');
  page
    .expectStep(10)
    .expectNone('button', /^Leave presenting/)
    .expectNone('button', BLACK)
    .expectNone('dialog');
});
