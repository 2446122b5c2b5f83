import { check } from '../check';
import { until } from '../processes';
import { click, open, pressOn, settled, text } from '../user';

export const FIELD = '.inspector input[type="text"]';
export const RESULT = '.inspector output';
/** How many numbers are changed; after undo, buttons alone stay beside it. */
const CHANGED = '.edits strong';
const NEXT = '.step-buttons .primary';

/** A score is changed by hand, the next step follows, and undo takes it back. */
export const edit = check('an edit, the step after it, and undo', async (page, site, notes) => {
  const shown = async (step: string, wanted: (result: string | null) => boolean) => {
    await until(`The inspector shows ${step}`, async () => wanted(await text(page, RESULT)));
    await settled(page);
    notes.same[step] = `${await text(page, RESULT)}, run ${await page.evaluate(() => headlight.checksum())}`;
  };
  await open(page, `${site}#/en/vit/scores?cell=5.9`);
  await shown('the untouched score', (result) => result !== null);
  const before = await text(page, RESULT);
  await pressOn(page, FIELD, ['4', '.', '5', 'Enter']);
  await shown('the edited score', (result) => result === '4.5000');
  await click(page, NEXT);
  await shown('the scaled score', (result) => result !== '4.5000');
  if (!(await text(page, CHANGED)))
    notes.faults.push('The step after the edit does not say that a number was changed.');
  await click(page, '.step-buttons button');
  await shown('the edited score again', (result) => result === '4.5000');
  await click(page, '.edits button', 'Undo');
  await shown('the score after undo', (result) => result === before);
  if (notes.same['the score after undo'] !== notes.same['the untouched score'])
    notes.faults.push('After undo, the run is not what it was.');
  if (await text(page, CHANGED)) notes.faults.push('After undo, the page says that numbers are changed.');
});
