import { check } from '../check';
import { open, pressOn, settled, waitFor } from '../user';
import { FIELD } from './edit';

type Counted = HTMLCanvasElement & { numbers?: number };

/** Matrices that show numbers still show them after an edit, when the tools take more room. */
export const ink = check('matrices keep their numbers after an edit', async (page, site, notes) => {
  await open(page, `${site}#/en/vit/scores`);
  await settled(page);
  await page.evaluate(countNumbers);
  // Another head has other numbers: everything is drawn again, and counted.
  await page.evaluate(() => {
    location.hash += '?head=2';
  });
  await waitFor(page, 'Head 2 is drawn', () => 'numbers' in (document.querySelector('.grid canvas') ?? {}));
  await settled(page);
  const before = await page.evaluate(numbersShown);
  await pressOn(page, FIELD, ['4', 'Enter']);
  await waitFor(page, 'The edit is made', () => document.querySelector('.edits') !== null);
  await settled(page);
  const after = await page.evaluate(numbersShown);
  const shown = Object.entries(before).filter(([, count]) => count > 0);
  if (!shown.some(([matrix]) => /products/.test(matrix)))
    notes.faults.push('The scores show no numbers to begin with.');
  for (const [matrix, count] of shown)
    if (!after[matrix]) notes.faults.push(`${matrix}: ${count} numbers before the edit, none after it.`);
});

/** From now on, every canvas knows how many texts were drawn on it since it was cleared. */
function countNumbers(): void {
  const { prototype } = CanvasRenderingContext2D;
  const { clearRect, fillText } = prototype;
  prototype.clearRect = function (...area) {
    (this.canvas as Counted).numbers = 0;
    clearRect.apply(this, area);
  };
  prototype.fillText = function (...written) {
    const canvas = this.canvas as Counted;
    canvas.numbers = (canvas.numbers ?? 0) + 1;
    fillText.apply(this, written);
  };
}

/** How many numbers stand in each matrix on the stage. */
function numbersShown(): Record<string, number> {
  const shown: Record<string, number> = {};
  for (const grid of document.querySelectorAll('.board .grid')) {
    const name = grid.querySelector('[role="grid"]')?.getAttribute('aria-label');
    const canvas = grid.querySelector<Counted>('canvas');
    if (name && canvas) shown[name] = canvas.numbers ?? 0;
  }
  return shown;
}
