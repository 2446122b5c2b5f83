import { check } from '../check';
import { until } from '../processes';
import { click, open, settled, text } from '../user';
import { RESULT } from './edit';

/** The language changes, and nothing else: neither the place nor a number. */
export const language = check('the language is changed', async (page, site, notes) => {
  await open(page, `${site}#/en/vit/softmax?head=3&cell=5.9`);
  await settled(page);
  const english = await text(page, 'h1');
  const number = await text(page, RESULT);
  await click(page, 'header [lang="zh-Hans"]');
  await until('The title is Chinese', async () => (await text(page, 'h1')) !== english);
  await settled(page);
  notes.same.title = `${await text(page, 'h1')}`;
  await until('The address says so', async () => (await page.evaluate(() => location.hash)).startsWith('#/zh/'));
  notes.same.address = await page.evaluate(() => location.hash);
  if ((await text(page, RESULT)) !== number) notes.faults.push(`${number} became ${await text(page, RESULT)}.`);
});
