import { expect, test } from 'vitest';
import { zeros } from '@/lib/tensor/tensor';
import type { Axis, AxisId } from '@/lib/trace/axis';
import { type Named, Trace } from '@/lib/trace/trace';
import { cellName } from './cell-name';

const named = (symbol: string, shape: number[], axes: AxisId[]): Named => {
  const trace = new Trace();
  trace.name('x', zeros(shape), axes, { symbol });
  return trace.get('x');
};
const from0 = (axis: Axis, i: number) => `${axis.id === 'head' ? i + 1 : i}`;

test('coordinates stand below the symbol', () => {
  const name = cellName(named('S', [6, 10], ['query', 'key']), 59, from0);
  expect(name).toEqual({ html: '<i>S</i><sub>5,9</sub>', text: 'S[5, 9]' });
});

test('coordinates stand in brackets where something is below the symbol already', () => {
  const name = cellName(named('W_E', [3, 4], ['pixel', 'feature']), 6, from0);
  expect(name).toEqual({ html: '<i>W</i><sub><i>E</i></sub><span class="at">[1, 2]</span>', text: 'W_E[1, 2]' });
});

test('a head stands above, as it is called on screen', () => {
  const { html, text } = cellName(named('Q', [8, 6, 4], ['head', 'query', 'feature']), 2 * 24 + 5 * 4 + 3, from0);
  expect(html).toContain('<sup>(3)</sup><sub>5,3</sub>');
  expect(text).toBe('Q(3)[5, 3]');
});

test('a symbol made of several is held together by parentheses', () => {
  expect(cellName(named('QK^\\top', [2, 2], ['query', 'key']), 1, from0).html).toMatch(/^\(<i>QK<\/i><sup>⊤<\/sup>\)/);
  expect(cellName(named('\\mathrm{LN}(z)', [2, 2], ['query', 'key']), 1, from0).html).toMatch(/^LN\(/);
});

test('a batch of one and a scalar have no coordinate', () => {
  expect(cellName(named('y', [1], ['batch']), 0, from0).text).toBe('y');
  expect(cellName(named('y', [], []), 0, from0).text).toBe('y');
  expect(cellName(named('X', [1, 3], ['batch', 'pixel']), 2, from0).text).toBe('X[2]');
});
