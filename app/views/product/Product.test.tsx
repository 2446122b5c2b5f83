import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Matrix } from '@/app/draw/view';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { view as product } from './view';

const lens = sampleLens(
  {
    q: sampleMatrix(16, 12, { name: 'q', title: 'Q, q, 16 × 12' }),
    k: sampleMatrix(12, 16, { name: 'k', title: 'Kᵀ, k, 12 × 16' }),
    s: sampleMatrix(16, 16, { name: 's', title: 'S, s, 16 × 16' }),
  },
  { picture: { pixels: new Float32Array(28 * 28 * 3), height: 28, width: 28 } },
);
const marks = (m: Matrix) =>
  m.name === 'q' ? [{ rows: [5, 5] as const, cols: [0, 11] as const, role: 'query' as const }] : [];
const markup = (over?: 'picture') =>
  renderToStaticMarkup(
    <product.Component
      props={{ left: 'q', right: 'k', result: 's', ...(over && { over }) }}
      unit={28}
      room={{ width: 960, height: 600 }}
      lens={lens}
      pointing={{ ...NO_POINTING, marks }}
      on={NO_EVENTS}
    />,
  );

test('a product shows three grids: both operands and the result', () => {
  const names = [...markup().matchAll(/role="grid"[^>]*aria-label="([^"]+)"/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(['Kᵀ, k, 12 × 16', 'Q, q, 16 × 12', 'S, s, 16 × 16']);
});

test('the marked row of the left operand is framed, and a stripe leads through the result', () => {
  const html = markup();
  expect(html.match(/stroke="var\(--query\)"/g)).toHaveLength(1);
  expect(html.match(/fill="var\(--query\)"/g)).toHaveLength(1);
});

test('the picture stands in the corner only where it is asked for', () => {
  expect(markup('picture')).toContain('Picture');
  expect(markup()).not.toContain('Picture');
});
