import { expect, it } from 'vitest';
import { expectErrors } from './driver/document';
import { until } from './driver/events';
import { all, one, textOf } from './driver/find';
import { open } from './driver/open';

/** A weight of −∞ meets a value of 0. */
const LINK = 'two-tokens/output?edit=probs:1=-inf';

const WHY = 'is not a number: this arithmetic with ∞ has no value, since A[1, 2] was set to −∞ by hand.';

/** How often the text says this: once for all that it explains. */
const times = (text: string): number => textOf(one('article')).split(text).length - 1;

it('a NaN in the text is explained beneath it: what it is, from which operation and which cell', async () => {
  await open(`#/en/${LINK}`);
  await until(() => expect(times(`NaN ${WHY}`)).toBe(1));
  expect(times('−∞ is smaller than every number: A[1, 2] was set to −∞ by hand.')).toBe(1);
});

it.each([
  ['en', 'NaN is not a number: 0 × ∞ has no value, which happened at Z[1, 1], since A[1, 2] was set to −∞ by hand.'],
  ['zh', 'NaN 不是数：算到 Z[1, 1] 时出现了 0 × ∞，它没有值；起因是 手动把 A[1, 2] 设为了 −∞。'],
])('a NaN cell says in the inspector and beside the legend where it comes from, in %s', async (language, sentence) => {
  const page = await open(`#/${language}/${LINK}`);
  await until(() => expect(textOf(page.inspector)).toContain(sentence));
  expect(textOf(document.querySelector('.legend') as Element)).toContain(sentence);
});

it('the sentence goes with the edit that it names', async () => {
  const page = await open(`#/en/${LINK}`);
  await until(() => page.expectReads('is not a number'));
  page.click('Reset');
  page.expectReadsNothingOf('is not a number', 'smaller than every number');
  expect(textOf(page.article)).not.toContain('NaN');
});

it('−∞ in one score leaves its row an ordinary softmax, and NaN in a row is not called masked', async () => {
  const masked = /−∞ throughout|unmasked/;
  const own = await open('#/en/vit/softmax?block=1&edit=block.0.attn.v:0=-inf');
  own.expectReadsNothingOf(masked);
  // Everything downstream of that value is NaN; the page goes on, and says why.
  const next = await open('#/en/vit/softmax?block=2&edit=block.0.attn.v:0=-inf');
  next.expectReadsNothingOf(masked);
  const legend = document.querySelector('.legend') as Element;
  await until(() => expect(textOf(legend)).toMatch(/NaN is not a number: .* was set to −∞ by hand\./));
});

it('numbers that cannot be computed are told until the state is mended, by whatever mends it', async () => {
  const isTold = () => all('heading', 'These numbers cannot be computed').length === 1;
  const page = await open('#/en/two-tokens/softmax?set=count:4&edit=scores:0=-inf,1=-inf,2=-inf,3=-inf');
  await until(() => expect(isTold()).toBe(true));
  expect(textOf(one('alert'))).toContain('−∞ throughout');
  // A link; back to the fault; Next and Previous from it.
  await page.go('#/en/two-tokens/softmax');
  await until(() => page.expectReads('Step 7 of 12'));
  history.back();
  await until(() => expect(isTold()).toBe(true));
  await page.next().expectLink(/^#\/en\/two-tokens\/values\?/);
  await page.back().expectLink(/^#\/en\/two-tokens\/softmax\?/);
  expect(isTold()).toBe(true);
  // Its own button, and undo.
  page.click('Reset all changes').expectResult('0.2746').press('Control+z');
  expect(isTold()).toBe(true);
  expectErrors();
});
