import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import type { Matrix, Pointing } from '../view';
import { Grid } from './Grid';

const { words } = sampleLens({});
const markup = (matrix: Matrix, pointing: Partial<Pointing> = {}, toggle = false) =>
  renderToStaticMarkup(
    <Grid
      matrix={matrix}
      cellWidth={30}
      cellHeight={20}
      pointing={{ ...NO_POINTING, ...pointing }}
      on={NO_EVENTS}
      words={words}
      toggle={toggle}
    />,
  );

test('a grid tells its name and how many rows and columns it has', () => {
  const html = markup(sampleMatrix(16, 12));
  expect(html).toContain('role="grid" tabindex="0" aria-label="M, m, 16 × 12" aria-rowcount="16" aria-colcount="12"');
});

test('before anything is selected its active cell is the first', () => {
  const html = markup(sampleMatrix(16, 12));
  expect(html).toContain('aria-selected="false" aria-label="query 0, key 0: −3"');
});

test('the selected cell is the active one, counted from 1 and announced by row, column and value', () => {
  const html = markup(sampleMatrix(16, 12, { at: () => -0.25, edited: () => true }), { selected: () => [5, 9] });
  expect(html).toContain('role="row" aria-rowindex="6"');
  expect(html).toContain('aria-colindex="10" aria-selected="true" aria-label="query 5, key 9: −0.25, changed"');
});

test('the active descendant is the active cell', () => {
  const html = markup(sampleMatrix(16, 12), { selected: () => [5, 9] });
  const active = html.match(/aria-activedescendant="([^"]+)"/)?.[1];
  expect(active).toMatch(/5-9$/);
  expect(html).toContain(`id="${active}"`);
});

test('a cell that has a label is announced by it, not by its number', () => {
  const html = markup(sampleMatrix(4, 4, { text: (i, j) => `word ${i}${j}` }), { selected: () => [1, 2] });
  expect(html).toContain('aria-label="query 1, key 2: word 12"');
});

test('cells that turn over are switches, on where they are not 0', () => {
  const mask = sampleMatrix(4, 4, { at: (i, j) => (j > i ? 1 : 0) });
  const on = markup(mask, { selected: () => [1, 2] }, true);
  expect(on).toMatch(/role="gridcell"[^>]* aria-colindex="3" aria-selected="true"/);
  expect(on).toMatch(/role="switch"[^>]* aria-checked="true" aria-label="query 1, key 2: 1"/);
  expect(on.match(/aria-activedescendant="([^"]+)"/)?.[1]).toBe(on.match(/id="([^"]+)" role="switch"/)?.[1]);
  expect(markup(mask, { selected: () => [2, 1] }, true)).toContain('aria-checked="false"');
  expect(markup(mask)).not.toContain('switch');
});

test('marks are framed in the colour of their role', () => {
  const html = markup(sampleMatrix(16, 12), { marks: () => [{ rows: [5, 5], cols: [0, 11], role: 'key' }] });
  expect(html).toContain('stroke="var(--key)"');
});
