import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Matrix } from '@/app/draw/view';
import { fetchWords } from '@/app/words/define';
import { firstOfEach } from '@/lib/choice';
import { relativeIndex } from '@/lib/ops/relative-index';
import { axis } from '@/lib/trace/axis';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { view as indexMap } from './view';

await fetchWords('en');

const entries = relativeIndex(4, 4).data;
const lens = sampleLens(
  {
    table: sampleMatrix(49, 8, { name: 'table', title: 'T, table, 49 × 8', role: 'position' }),
    index: sampleMatrix(16, 16, {
      name: 'index',
      title: 'I, index',
      colAxis: axis('key', { grid: [4, 4], leading: 0 }),
      at: (i, j) => entries[i * 16 + j] as number,
    }),
    bias: sampleMatrix(16, 16, { name: 'bias', title: 'B, bias' }),
  },
  { chosen: { ...firstOfEach, head: 2 } },
);
const markup = (selected: (m: Matrix) => readonly [number, number] | null, of = lens) =>
  renderToStaticMarkup(
    <indexMap.Component
      props={{ index: 'index', table: 'table', gathered: 'bias' }}
      unit={22}
      room={{ width: 960, height: 600 }}
      lens={of}
      pointing={{ ...NO_POINTING, selected }}
      on={NO_EVENTS}
    />,
  );
const frames = (html: string) => html.match(/stroke="var\(--position\)"/g) ?? [];

test('a selected cell of the table is selected in the folded one, and lights its sixteen pairs twice', () => {
  const html = markup((m) => (m.name === 'table' ? [24, 2] : null));
  expect(html).toMatch(/aria-label="T, table, 49 × 8, Δr × Δc, 7 × 7".*?aria-rowindex="4".*?aria-colindex="4"/);
  expect(frames(html)).toHaveLength(32);
});

test('a table cell of another head lights nothing', () => {
  expect(frames(markup((m) => (m.name === 'table' ? [24, 3] : null)))).toHaveLength(0);
});

test('a selected pair lights its offset and its place in the index map', () => {
  expect(frames(markup((m) => (m.name === 'bias' ? [5, 9] : null)))).toHaveLength(2);
});

test('a veiled pair of the map says nothing of its offset', () => {
  const veiled = (m: Matrix): Matrix => ({ ...m, at: () => Number.NaN, veiled: () => 'asked' });
  const asked = { ...lens, matrix: (ref: string) => (ref === 'index' ? veiled(lens.matrix(ref)) : lens.matrix(ref)) };
  const html = markup((m) => (m.name === 'bias' ? [5, 9] : null), asked);
  expect(frames(html)).toHaveLength(1);
  expect(html).not.toContain('"NaN"');
});

test('captions tell which head the table and the bias belong to, and which way the offsets run', () => {
  expect(markup(() => null).match(/Head 3/g)).toHaveLength(2);
  expect(markup(() => null)).toContain('Δ = query − key');
});
