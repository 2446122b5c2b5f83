import { expect, it } from 'vitest';
import { pageOfStep } from './page-of-step';

it('names the folder of a step, with its state behind the #', () => {
  expect(pageOfStep('#/en/vit/scores?v=3&n=6&head=3')).toBe('en/vit/scores/#?v=3&n=6&head=3');
});

it('ends in # without a state, so that what a chat takes along belongs to no folder', () => {
  const link = new URL(`${pageOfStep('#/zh/two-tokens/scale')}）。`, 'https://example.org/');
  expect(link.pathname).toBe('/zh/two-tokens/scale/');
});

it('names the file in it where the server shows no folder', () => {
  expect(pageOfStep('#/en/vit/scores', 'index.html')).toBe('en/vit/scores/index.html#');
});
