import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { view as combine } from './view';

test('signs stand between the parts, and the equals sign before the result', () => {
  const html = renderToStaticMarkup(
    <combine.Component
      props={{ parts: ['a', 'b'], signs: ['+'], result: 'c' }}
      unit={30}
      room={{ width: 960, height: 600 }}
      lens={sampleLens({ a: sampleMatrix(2, 2), b: sampleMatrix(2, 2), c: sampleMatrix(2, 2) })}
      pointing={NO_POINTING}
      on={NO_EVENTS}
    />,
  );
  expect([...html.matchAll(/combine-sign"[^>]*>([^<]+)</g)].map(([, sign]) => sign)).toEqual(['+', '=']);
  expect(html.match(/role="grid"/g)).toHaveLength(3);
});
