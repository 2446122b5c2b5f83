import { expect, it } from 'vitest';
import { putTogether, takeApart } from './address';
import { keepTwoTokens } from './migrations';

const kept = (hash: string): string => putTogether(keepTwoTokens(takeApart(hash)));

it('a link that shows a cell of two-tokens keeps its two tokens', () => {
  expect(kept('#/en/two-tokens/softmax?cell=0.1')).toBe('#/en/two-tokens/softmax?cell=0.1&set=count:2');
  expect(kept('#/zh/two-tokens/output?set=temperature:0.5&cell=0.0')).toBe(
    '#/zh/two-tokens/output?cell=0.0&set=temperature:0.5,count:2',
  );
});

it('a link to a step as it starts opens it as it starts today', () => {
  for (const hash of ['#/en/two-tokens/softmax', '#/en/two-tokens/softmax?present=1']) expect(kept(hash)).toBe(hash);
});

it('other steps and lessons, and a number of tokens that is said, stay', () => {
  for (const hash of [
    '#/en/two-tokens/values?cell=0.1',
    '#/en/vit/softmax?cell=0.1',
    '#/en/two-tokens/scores?set=count:3',
  ]) {
    expect(kept(hash)).toBe(hash);
  }
});
