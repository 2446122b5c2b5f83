import { check } from '../check';
import { click, open, settled, text, waitFor } from '../user';
import { cutParts } from './cut';
import { RESULT } from './edit';

const isBarShown = (wanted: boolean): boolean => {
  const bar = document.querySelector('header');
  return bar !== null && (getComputedStyle(bar).display !== 'none') === wanted;
};

/** Presenting: the bar goes, Page Down shows the answer and then steps, nothing is cut, Escape leaves. */
export const present = check('Present, Page Down, Escape', async (page, site, notes) => {
  await open(page, `${site}#/en/vit/scores`);
  await click(page, 'header button', 'Present');
  await waitFor(page, 'The top bar goes', isBarShown, false);
  await page.press('PageDown');
  await waitFor(page, 'Page Down shows the answer', () => document.querySelector('[data-answer]') !== null);
  await page.press('PageDown');
  await waitFor(page, 'Page Down steps', () => location.hash.startsWith('#/en/vit/scale'));
  await settled(page);
  notes.same.title = `${await text(page, 'h1')}`;
  notes.same.score = `${await text(page, RESULT)}`;
  notes.faults.push(...(await page.evaluate(cutParts)));
  await page.press('Escape');
  await waitFor(page, 'Escape brings the top bar back', isBarShown, true);
});
