import { expect, it } from 'vitest';
import { stepText } from '../steps';
import { until } from './driver/events';
import { all, one, textOf } from './driver/find';
import { open } from './driver/open';

const checked = (group: string) =>
  all('radio', undefined, one('group', group)).findIndex((radio) => radio.matches(':checked'));

it('a link shows the same step, block, head, cell and numbers to whoever opens it', async () => {
  const page = await open('#/zh/vit/scores?block=2&head=3&cell=5.9');
  const { result, spoken } = page;
  expect(result).toMatch(/^−?\d/);
  expect(spoken.endsWith(` = ${result}`)).toBe(true);
  expect([checked('块'), checked('头')]).toEqual([1, 2]);
  expect(page.cell('block.1.attn.products')).toMatch(/^查询 5，键 9：/);
  page.expectReads(stepText('vit/scores', 'zh')).next().back();
  const there = await open(location.hash);
  there.expectResult(result);
  expect(there.spoken).toBe(spoken);
});

it('what is explored stands in the address, and reading it again changes nothing', async () => {
  const page = await open('#/en/vit/softmax');
  page.check('Block', '2').check('Head', '5').focus(page.grid('block.1.attn.probs')).press('ArrowDown', 'ArrowLeft');
  await page.expectLink(/block=2&head=5&cell=7\.9/);
  const { result } = page;
  (await open(location.hash)).expectResult(result);
});

it('an edit travels in the link, with everything downstream', async () => {
  const page = await open('#/en/vit/scores?cell=5.9');
  expect(page.result).not.toBe('4.5000');
  page.change('4.5').expectResult('4.5000');
  await page.expectLink(/edit=/);
  page.click(/^Next/).expectStep(11).expectReads('1 number changed');
  await page.expectLink(/vit\/scale.*edit=/);
  const scaled = page.result;
  const there = await open(location.hash);
  there.expectResult(scaled).click('← Back').expectResult('4.5000');
});

it('a cell of another channel stands in the address too', async () => {
  const page = await open('#/en/vit/image');
  page.check('Channel', 'Blue');
  const grids = all('grid', /in\.image/, page.stage);
  page.focus(grids.at(-1) as HTMLElement).press('ArrowUp');
  expect(page.spoken).toMatch(/^X\[9, 12, 2\]/);
  await page.expectLink(/cell=9\.12/);
  const { result } = page;
  const there = await open(location.hash);
  expect(there.spoken).toMatch(/^X\[9, 12, 2\]/);
  there.expectResult(result);
});

it('a weight that the inspector has been led to is that of the block that is chosen', async () => {
  const page = await open('#/en/vit/scores?cell=3.4&of=w.block.*.attn.proj.weight');
  expect(textOf(page.inspector)).toContain('Block 1 ·');
  const first = page.result;
  page.check('Block', '2');
  expect(textOf(page.inspector)).toContain('Block 2 ·');
  expect(page.result).not.toBe(first);
  await page.expectLink(/block=2&cell=3\.4&of=w\.block\.\*\.attn\.proj\.weight$/);
});

const NOT_USED = 'Part of this link was not used';

it.each([
  ['#/xx/vit/scores', 10],
  ['#/en/vit/nosuchstep', 1],
  ['#/en/vit/scores?block=99', 10],
  ['#/en/vit/scores?head=three', 10],
  ['#/en/vit/scores?cell=5.x', 10],
  ['#/en/vit/scores?cell=500.900', 10],
  ['#/en/vit/scores?colour=red', 10],
  ['#/en/vit/scores?edit=in.image:99999999=1', 10],
  ['#/en/vit/scores?edit=no.such.tensor:0=1', 10],
  ['#/en/vit/scores?of=no.such.tensor&cell=1.1', 10],
  ['#/en/vit/scores?picture=~notapicture', 10],
  ['#/en/vit/scores?%E0%A4%A', 10],
  ['#/en/vit/scores/more/of/it', 10],
] as const)('the mangled link %s opens with a quiet line', async (link, step) => {
  const page = await open(link);
  expect(page.result).toMatch(/\d/);
  page.expectStep(step).expectReads(NOT_USED).click('Dismiss').expectReadsNothingOf(NOT_USED);
});

it('a link to a lesson that does not exist opens the home page with a quiet line', async () => {
  const page = await open('#/en/nosuchlesson/step');
  expect(one('grid', 'Point at a patch')).toBeDefined();
  page.expectReads(NOT_USED);
});

/** Ways in which `#/en/vit/scores?block=2&cell=5.9` comes out of a chat, a mail or a post. */
it.each([
  ['a Chinese full stop and a sentence', '#/en/vit/scores?block=2&cell=5.9。看这里的第五行'],
  ['a remark in brackets', '#/en/vit/scores?block=2&cell=5.9（见图 3）'],
  ['quotation marks', '#/en/vit/scores?block=2&cell=5.9”, he said'],
  ['Korean, without a space', '#/en/vit/scores?block=2&cell=5.9을 보세요'],
  ['Arabic punctuation', '#/en/vit/scores?block=2&cell=5.9، انظر'],
  ['other letter case', '#/EN/Vit/Scores?Block=2&Cell=5.9'],
  ['a #!', '#!/en/vit/scores?block=2&cell=5.9'],
  ['a tracking field behind', '#/en/vit/scores?block=2&cell=5.9&fbclid=IwAR0abc'],
])('a link with %s opens what was meant, without a word', async (_, link) => {
  const meant = (await open('#/en/vit/scores?block=2&cell=5.9')).result;
  const page = await open(link);
  page.expectStep(10).expectResult(meant).expectReadsNothingOf(NOT_USED);
  expect(checked('Block')).toBe(1);
});

it('a link that was cut says so and shows none of its edits', async () => {
  const page = await open('#/en/vit/scores?cell=5.9');
  const before = page.result;
  page.change('12.75');
  await page.expectLink(/\?v=3&n=\d+&cell=5\.9&edit=.*=12\.75~\w{4}$/);
  const whole = location.hash;
  for (const lost of [2, 6, 8]) {
    (await open(whole.slice(0, -lost))).expectReads(NOT_USED, 'incomplete').expectResult(before);
  }
});

it('an answer that is shown travels in the link, a covered one stays covered', async () => {
  const page = await open('#/en/vit/scores');
  page.click('Show me');
  await page.expectLink('#/en/vit/scores?v=3&n=10&revealed=1');
  const there = await open(location.hash);
  expect(there.article.querySelector('.answer')).not.toBeNull();
  there.next().expectStep(11);
  expect(one('button', 'Show me')).toBeDefined();
  await there.expectLink(/vit\/scale/);
  expect(location.hash).not.toContain('revealed');
  await there.back().expectLink(/revealed=1/);
});

it('a megabyte of nonsense opens at its step, with five parts and a number', async () => {
  const page = await open('#/en/vit/scores');
  await page.go(`#/en/vit/mix?${Array.from({ length: 150_000 }, (_, i) => `a${i}`).join('&')}`);
  await until(() => page.expectStep(17));
  expect(document.querySelectorAll('[role=status] code')).toHaveLength(5);
  page.expectReads('and 196 more');
});

it('switching the language keeps step, block, head, cell and edits', async () => {
  const state = 'vit/scores?v=3&n=51&block=2&head=3&cell=5.9&edit=in.image:882=0.04~atip';
  const page = await open(`#/en/${state}`);
  const { result } = page;
  page.click('中文');
  await page.expectLink(`#/zh/${state}`);
  await until(() => page.expectReads(stepText('vit/scores', 'zh')).expectResult(result));
  expect(document.documentElement.lang).toBe('zh-Hans');
  page.click('English');
  await page.expectLink(`#/en/${state}`);
  page.expectReads(stepText('vit/scores'));
});

it('a dialog that is opened while another language is on its way speaks that language', async () => {
  const page = await open('#/en/vit/scores');
  page.click('中文').press('?');
  await until(() => page.expectReads('关闭').expectReadsNothingOf('Close'));
});
