import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { matrix } from './matrix';

const markup = (rowSums: boolean, lit = false) =>
  renderToStaticMarkup(
    <matrix.Component
      props={{ of: 'm', rowSums }}
      unit={30}
      room={{ width: 900, height: 600 }}
      lens={sampleLens({ m: sampleMatrix(2, 2, { at: () => 0.5 }) })}
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

test('a matrix that a formula points at is lit', () => {
  expect(markup(false, true)).toContain('class="caption lit"');
  expect(markup(false, false)).not.toContain('lit"');
});
