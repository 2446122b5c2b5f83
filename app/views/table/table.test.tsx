import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { axis } from '@/lib/trace/axis';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { columnsOf } from './columns';
import { tableLayout } from './layout';
import type { TableProps } from './props';
import { Table } from './Table';

const VALUES = [
  [27648, -0.0000213],
  [9216, 1.25],
];
const named = { rowLabel: (i: number) => ['queries, keys and values', 'output'][i] ?? '', colAxis: axis('column') };
const lens = sampleLens({
  a: sampleMatrix(2, 2, {
    ...named,
    ref: 'a',
    at: (i, j) => VALUES[i]?.[j] ?? 0,
    colLabel: (j) => ['weights', 'share'][j] ?? '',
  }),
  b: sampleMatrix(2, 1, { ...named, ref: 'b', name: 'b', colLabel: () => 'ratio' }),
  c: sampleMatrix(3, 1, { ref: 'c' }),
});
const columns = (props: TableProps) => columnsOf(props, lens);

describe('a table', () => {
  it('writes all numbers of a column with the same digits, true minus signs, and none as zero that is not', () => {
    expect(columns({ of: 'a' }).map(({ texts }) => texts)).toEqual([
      ['27\u202f648', '9\u202f216'],
      ['−2.1e−5', '1.2500'],
    ]);
    expect(columns({ of: 'a', digits: 2, columns: [1] })[0]?.texts[1]).toBe('1.25');
  });

  it('writes a mark in the place of a number that is asked for, and takes its digits from the others', () => {
    const veiled = sampleMatrix(2, 1, {
      ref: 'v',
      at: (i) => [0.123, 1.25][i] ?? 0,
      veiled: (i) => i === 0 && 'asked',
    });
    expect(columnsOf({ of: 'v', digits: 3 }, sampleLens({ v: veiled }))[0]?.texts).toEqual(['?', '1.25']);
  });

  it('puts matrices with the same rows side by side, each column with its unit', () => {
    expect(columns({ of: ['a', 'b'], units: ['', '%', '×'] }).map(({ name, unit }) => [name, unit])).toEqual([
      ['weights', ''],
      ['share', '%'],
      ['ratio', '×'],
    ]);
    expect(() => columns({ of: ['a', 'c'] })).toThrow(
      'a and c side by side: they need the same rows, but have 2 and 3',
    );
  });

  it('grows with the cells of the stage, and breaks long names on a phone', () => {
    const at = (unit: number, narrow: boolean) => tableLayout(columns({ of: 'a' }), unit, narrow);
    expect(at(40, false).width).toBeGreaterThan(at(26, false).width);
    expect(at(26, true).width).toBeLessThan(at(26, false).width);
    expect(at(26, true).rows[0]).toBeGreaterThan(at(26, false).rows[0] ?? 0);
  });

  it('is a table to a screen reader: headers, one cell to begin at, and what each cell says', () => {
    const input = { unit: 30, room: { width: 800, height: 500 }, lens, on: NO_EVENTS };
    const pointing = { ...NO_POINTING, selected: () => [1, 0] as const };
    const html = renderToStaticMarkup(<Table {...input} props={{ of: 'a', units: 'MB' }} pointing={pointing} />);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(html).toContain('aria-label="query output, key weights: 9\u202f216 MB"');
  });
});
