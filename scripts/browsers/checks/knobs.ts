import { check } from '../check';
import { until } from '../processes';
import { click, open, pressOn, settled, text } from '../user';
import { RESULT } from './edit';

/** A slider is moved with the arrow keys. */
export const slider = check('a slider turned with the arrows', async (page, site, notes) => {
  await open(page, `${site}#/en/two-tokens/softmax`);
  const value = '.control input[type="range"] ~ output';
  const before = await text(page, value);
  await pressOn(page, '.control input[type="range"]', ['ArrowRight', 'ArrowRight']);
  await until('The slider moves', async () => (await text(page, value)) !== before);
  await settled(page);
  notes.same.temperature = `${await text(page, value)}`;
  notes.same.weight = `${await text(page, RESULT)}`;
  notes.same.run = `${await page.evaluate(() => headlight.checksum())}`;
});

/** One of a few is chosen with the mouse. */
export const options = check('an option chosen with the mouse', async (page, site, notes) => {
  await open(page, `${site}#/en/vit/scale`);
  await settled(page);
  const before = await text(page, RESULT);
  await click(page, '.tools label', 'nothing');
  await until('The scores follow the divisor', async () => (await text(page, RESULT)) !== before);
  await settled(page);
  notes.same.score = `${await text(page, RESULT)}`;
  notes.same.run = `${await page.evaluate(() => headlight.checksum())}`;
});
