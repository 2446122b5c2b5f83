import { expect, it } from 'vitest';
import { doing, until } from './driver/events';
import { all, one } from './driver/find';
import { open } from './driver/open';

const GO = /^(Go to a step|跳到某一步)$/;
const arrived = () => until(() => expect(all('dialog', GO)).toHaveLength(1));

it('G, a number and Enter lead to that step', async () => {
  const page = await open('#/en/vit/scores?present=1');
  page.press('g');
  await arrived();
  const field = one('textbox', undefined, one('dialog', GO));
  await until(() => expect(document.activeElement).toBe(field));
  // As Enter does.
  page.write(field, '3');
  doing(() => field.closest('form')?.requestSubmit());
  page.expectNone('dialog', GO);
  page.expectStep(3);
  await page.expectLink(/present=1/);
});

it('words that no title has find nothing, and closing leaves everything as it is', async () => {
  const page = await open('#/zh/vit/scores');
  page.press('g');
  await arrived();
  const dialog = one('dialog', GO);
  page.write(one('textbox', undefined, dialog), '没有这样的标题');
  expect(all('button', /\d/, dialog)).toEqual([]);
  page.click('关闭', 'button', dialog).expectNone('dialog', GO).expectStep(10);
});
