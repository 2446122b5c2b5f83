import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import type { Matrix } from '../view';
import { matrix } from './matrix';

const markup = (rowSums: boolean, lit = false, more: Partial<Matrix> = {}) =>
  renderToStaticMarkup(
    <matrix.Component
      props={{ of: 'm', rowSums }}
      unit={30}
      room={{ width: 900, height: 600 }}
      lens={sampleLens({ m: sampleMatrix(2, 2, { at: () => 0.5, ...more }) })}
      pointing={{ ...NO_POINTING, lit: () => lit }}
      on={NO_EVENTS}
    />,
  );

test('a matrix is captioned by its symbol and shape', () => {
  expect(markup(false)).toMatch(/<i>M<\/i>.*2 × 2/);
});

test('row sums are a list under their word', () => {
  const html = markup(true);
  expect(html).toContain('aria-label="row sum"');
  expect(html.match(/<li[^>]*>1\.00<\/li>/g)).toHaveLength(2);
});

test('a row with a cell that is answered in says no sum, which would give the cell away', () => {
  const html = markup(true, false, { text: (i, j) => (i === 1 && j === 0 ? '?' : undefined) });
  expect(html.match(/<li[^>]*>1\.00<\/li>/g)).toHaveLength(1);
  expect(html.match(/<li[^>]*>\?<\/li>/g)).toHaveLength(1);
});

test('a matrix that a formula points at is lit', () => {
  expect(markup(false, true)).toContain('class="caption lit"');
  expect(markup(false, false)).not.toContain('lit"');
});
