import { describe, expect, it } from 'vitest';
import { pressed } from './driver/events';
import { all, one } from './driver/find';
import { open } from './driver/open';
import type { Reader } from './driver/reader';

const field = (page: Reader) => one('textbox', 'Change this number', page.inspector) as HTMLInputElement;
const CHANGED = /\d+ numbers? changed/;
const BLACK = /^The screen is black/;

describe.each([
  ['１２．５', '12.5000'],
  ['－０。２５', '−0.2500'],
  ['1\u202f234.5000', '1\u202f234.5000'],
  ['−2,5', '−2.5000'],
  ['3.2e−6', '3.2e−6'],
])('%s', (text, value) => {
  it('is read in the inspector and over a cell alike', async () => {
    const page = await open('#/en/two-tokens/tokens');
    page.change(text);
    expect(page.result.replaceAll(' ', '\u202f')).toBe(value);
    page.press('Control+z').expectResult('1.0000').edit('in.tokens', 0, 0, text);
    expect(page.result.replaceAll(' ', '\u202f')).toBe(value);
  });
});

it('2,352 is asked about wherever a number is typed, and changes nothing', async () => {
  const page = await open('#/en/two-tokens/tokens');
  const asked = () => document.body.textContent?.split('2352 or 2.352? Write it without the comma').length;
  page.change('2,352');
  expect(asked()).toBe(2);
  page.edit('in.tokens', 0, 0, '2,352');
  expect(asked()).toBe(3);
  page.expectReadsNothingOf(CHANGED);
  const chinese = await open('#/zh/two-tokens/tokens');
  chinese.change('2,352').expectReads('是 2352 还是 2.352？请不用逗号重写');
});

it('changes are taken back and made again, by key and by button, until a new one is made', async () => {
  const page = await open('#/en/two-tokens/tokens');
  for (const text of ['2', '3', '4']) page.change(text);
  page.focus(one('region', 'Matrices'));
  page.press('Control+z').expectResult('3.0000').press('Control+z').expectResult('2.0000');
  page.press('Control+Shift+Z').expectResult('3.0000').press('Control+y').expectResult('4.0000');
  for (const value of ['3.0000', '2.0000', '1.0000']) page.click('Undo').expectResult(value);
  page.expectReadsNothingOf(CHANGED).click('Redo').expectResult('2.0000').change('7');
  expect(one('button', 'Redo')).toHaveProperty('disabled', true);
  page.press('Control+y').expectResult('7.0000');
});

it('Ctrl+Z right after Enter takes the change back; while a text is being written it is the text’s', async () => {
  const page = await open('#/en/two-tokens/tokens');
  page.change('5').expectResult('5.0000').write(field(page), '567');
  page.press('Control+z').expectResult('5.0000').press('Escape');
  expect(document.activeElement).toBe(field(page));
  page.press('Control+z').expectResult('1.0000').expectReadsNothingOf(CHANGED);
});

it('a key that switches something does so once, however long it is held', async () => {
  const page = await open('#/en/vit/scores');
  const held = (key: string, times: number) => {
    page.press(key);
    for (let i = 1; i < times; i++) page.send(pressed(key, { repeat: true }));
  };
  held('b', 4);
  expect(all('button', BLACK)).toHaveLength(1);
  held('b', 3);
  page.expectNone('button', BLACK);
  held('v', 4);
  expect(one('button', /^Leave presenting/)).toBeDefined();
});

it('on keyboards that are not Latin the place of the key counts', async () => {
  const page = await open('#/en/two-tokens/tokens');
  const on = (key: string, code: string, more = {}) => page.send(pressed(key, { code, ...more }));
  on('и', 'KeyB');
  expect(all('button', BLACK)).toHaveLength(1);
  on('。', 'Period').expectNone('button', BLACK);
  on('ν', 'KeyN').expectStep(2);
  on('פ', 'KeyP').expectStep(1);
  page.change('5');
  on('я', 'KeyZ', { ctrlKey: true }).expectResult('1.0000');
});

it('on AZERTY and Dvorak a letter is the one that is printed', async () => {
  const page = await open('#/en/two-tokens/tokens');
  page.send(pressed('x', { code: 'KeyB' })).send(pressed('n', { code: 'KeyL' }));
  page.expectStep(2).expectNone('button', BLACK);
});

it('letters belong to a select that has the focus; Page Down still steps', async () => {
  const page = await open('#/en/two-tokens/tokens');
  page.focus(one('combobox', 'Theme')).press('b', 'v', 'n');
  page
    .expectNone('button', BLACK)
    .expectNone('button', /^Leave presenting/)
    .expectStep(1)
    .next()
    .expectStep(2);
});

it('Page Up and Page Down step in a text box too, which clickers do not know of', async () => {
  const page = await open('#/en/two-tokens/output');
  page.focus(field(page)).next().expectStep(10).focus(field(page)).back().expectStep(9);
});
