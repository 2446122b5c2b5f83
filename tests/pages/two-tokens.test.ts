import { expect, it } from 'vitest';
import { one } from './driver/find';
import { open } from './driver/open';

it('the example comes out as on paper: 0.33 and 0.67, a half and a half', async () => {
  const page = await open('#/en/two-tokens/softmax?set=count:2');
  for (const [row, col, value] of [
    [0, 0, '0.3302'],
    [0, 1, '0.6698'],
    [1, 0, '0.5000'],
    [1, 1, '0.5000'],
  ] as const) {
    page.select('probs', row, col).expectResult(value);
  }
  page.expectReads('0.6698');
});

it('a cell is changed by keyboard alone, and everything downstream follows', async () => {
  const page = await open('#/en/two-tokens/tokens');
  page.focus(page.grid('in.tokens')).press('Home', 'ArrowUp', 'Enter');
  const editor = one('textbox', /^Change this number/, page.stage);
  expect(document.activeElement).toBe(editor);
  page.write(editor, '2').press('Enter').expectReads('1 number changed');
  expect(page.cell('in.tokens')).toMatch(/: 2, changed$/);
  for (let step = 2; step <= 7; step++) page.next();
  // q₁ = (2, 3), k₁ = (1, 1), k₂ = (0, 1), k₃ = (1, −1), k₄ = (−1, 2): products 5, 3, −1 and 4.
  page.expectReads('Step 7 of 12').select('probs', 0, 0).expectResult('0.5712');
});

it('typing a number over a cell starts changing it, and Escape leaves it as it was', async () => {
  const page = await open('#/en/two-tokens/tokens');
  page.select('in.tokens', 0, 1).press('7');
  expect(one('textbox', undefined, page.stage)).toHaveProperty('value', '7');
  page.press('Escape').expectResult('1.0000').expectReadsNothingOf('1 number changed');
});

it('what is no number is refused in words, and nothing changes', async () => {
  const page = await open('#/en/two-tokens/tokens');
  page.change('many').expectReads('Write a number, such as −0.5').expectResult('1.0000');
});

it('the changed run, the original and the difference can be compared, and reset takes the change back', async () => {
  const page = await open('#/en/two-tokens/scores?edit=in.tokens:0=2&cell=0.0&set=count:2');
  expect(page.cell('products')).toMatch(/: 5$/);
  page.check('Show', 'Original');
  expect(page.cell('products')).toMatch(/: 1$/);
  page.check('Show', 'Difference');
  expect(page.cell('products')).toMatch(/: \+?4$/);
  await page.expectLink(/compare=difference/);
  page.click('Reset');
  expect(page.cell('products')).toMatch(/: 1$/);
  page.expectNone('group', 'Show');
  await page.expectLink('#/en/two-tokens/scores?v=3&n=20&cell=0.0&set=count:2');
});

it('every number of a formula leads to its own arithmetic, and back', async () => {
  const page = await open('#/en/two-tokens/softmax?set=count:2');
  page.click(/^S\[1, 2\] =/, 'button', page.inspector).expectResult('1.4142');
  page.click(/^QKᵀ\[1, 2\] =/, 'button', page.inspector).expectResult('2.0000');
  page.click(/^(← )?Back/, 'button', page.inspector).expectResult('1.4142');
  page.click(/^(← )?Back/, 'button', page.inspector).expectResult('0.6698');
});

it('what is hovered is worked out for as long as the pointer is over it', async () => {
  const page = await open('#/en/two-tokens/softmax?set=count:2');
  page.hover('probs', 0, 0).expectResult('0.3302').hover('scores', 0, 1).expectResult('1.4142');
  page.leave('scores').expectResult('0.6698');
});
