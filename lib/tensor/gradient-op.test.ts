import { expect, it } from 'vitest';
import { mean } from '../ops/mean';
import { multiply } from '../ops/multiply';
import { backward } from './backward';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import type { Made } from './graph';
import { tensor } from './tensor';

it('the loss grows as fast as itself, and explains that as a 1', () => {
  const x = tensor([1, 2, 3, 4], [4]);
  const loss = mean(multiply(x, x), 0);
  const gradients = backward(loss, [x]);
  const explained = (of: typeof x, at: number[]): Expression => {
    const { op, inputs, attrs } = gradients.of(of).made as Made;
    return op.explain(inputs, at, attrs);
  };
  expect(Array.from(gradients.of(loss).data)).toEqual([1]);
  expect(explained(loss, [])).toEqual({ kind: 'constant', value: 1 });
  // d mean(x²) / dx₂ = 2·3/4: what the loss says of itself stands at the end of every chain.
  expect(evaluate(explained(x, [2]))).toBe(1.5);
});
