import { expect, test } from 'vitest';
import { loadLesson } from '@/content/lessons';
import { parse } from '@/lib/permalink/link';
import { catalogue } from './catalogue';
import { keepCell } from './keep-cell';
import { runsOf } from './runs';

await loadLesson('two-tokens');

const at = (hash: string) => parse(hash, catalogue).state;

test('a token that both steps count stays chosen', () => {
  expect(keepCell(at('#/en/two-tokens/scores?cell=1.1'), 'softmax')).toEqual({ tensor: null, at: [1, 1] });
});

test('numbers that cannot be computed keep nobody on their step', () => {
  const faulty = at('#/en/two-tokens/scores?cell=1.1&edit=scores:0=-inf,1=-inf');
  expect(() => runsOf(faulty)).toThrow('−∞ throughout');
  expect(keepCell(faulty, 'softmax')).toBeNull();
});
