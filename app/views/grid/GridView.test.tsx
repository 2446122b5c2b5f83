import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sayCell } from '@/app/draw/grid/say-cell';
import { fetchWords } from '@/app/words/define';
import { anyGrids, drawn, PROBS } from '@/tests/draw/any-grid';
import { NO_EVENTS } from '@/tests/draw/sample';
import { GridView } from './GridView';
import type { GridProps } from './props';
import { view } from './view';

await fetchWords('en');
const room = { width: 960, height: 600 };
const UNIT = 12;

describe.each(anyGrids)('a grid of $grid places, class token: $classToken', (each) => {
  const { lens, pointAt } = drawn(each);
  const leading = each.classToken ? 1 : 0;
  const at = [leading + 1, leading + 2] as const;
  const markup = (props: GridProps) => {
    const pointing = pointAt(PROBS, at);
    return renderToStaticMarkup(<GridView {...{ props, lens, pointing, room, unit: UNIT, on: NO_EVENTS }} />);
  };
  const [rows, columns] = each.grid;

  it('has a row and a column for each of the grid, and tells the weight of the place whose row it shows', () => {
    const html = markup({ of: PROBS });
    expect(html).toContain(`aria-rowcount="${rows}" aria-colcount="${columns}"`);
    const probs = lens.matrix(PROBS);
    expect(html).toContain(`aria-label="${sayCell(probs, [at[0], leading + 1], lens.words)}"`);
    expect(html.includes('>CLS<')).toBe(each.classToken);
  });

  it('hatches every place where another tensor is not 0', () => {
    const html = markup({ of: PROBS, closed: PROBS });
    expect(html.match(/fill="url\(#/g)).toHaveLength(rows * columns);
  });

  it('stands once for every row, as rows lie, and once for every head', () => {
    const buttons = (props: GridProps) => markup(props).match(/<button/g)?.length;
    expect(buttons({ of: PROBS, over: 'rows' })).toBe(rows * columns + leading);
    expect(buttons({ of: PROBS, over: 'head' })).toBe(2);
  });

  it('draws inside the size that it measures', () => {
    for (const props of [{ of: PROBS }, { of: PROBS, under: 'picture' }, { of: PROBS, over: 'rows' }] as const) {
      const measured = view.measure(props, UNIT, lens, room);
      const [, width, height] = /<canvas[^>]*width:([\d.]+)px;height:([\d.]+)px/.exec(markup(props)) ?? [];
      expect(Number(width)).toBeLessThanOrEqual(measured.width);
      expect(Number(height)).toBeLessThanOrEqual(measured.height);
    }
  });
});

it('says which tensor has other places than the grid', () => {
  const { lens, pointAt } = drawn({ grid: [3, 5], classToken: false });
  const props: GridProps = { of: PROBS, closed: 'in.image:channel=0' };
  const draw = () =>
    renderToStaticMarkup(
      <GridView {...{ props, lens, pointing: pointAt(PROBS, [0, 0]), room, unit: UNIT, on: NO_EVENTS }} />,
    );
  expect(draw).toThrow('A grid of 3 × 5 places has closed places in.image:channel=0 with 6 × 10');
});
