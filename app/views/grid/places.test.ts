import { describe, expect, it } from 'vitest';
import type { CellAt, Matrix } from '@/app/draw/view';
import { axis } from '@/lib/trace/axis';
import { NO_EVENTS, NO_POINTING, sampleMatrix } from '@/tests/draw/sample';
import { fold, folded } from './fold';
import { askedRow, cellAt, leadingOf, markedPlaces, placeAt, placed, rowsArePlaces } from './places';

const six = { grid: [2, 3], leading: 1 } as const;
const weights = sampleMatrix(7, 7, { rowAxis: axis('query', six), colAxis: axis('key', six) });
const map = sampleMatrix(2, 3, { rowAxis: axis('row'), colAxis: axis('column') });
const vector = sampleMatrix(1, 6, { rowAxis: null, colAxis: axis('patch', { grid: [2, 3], leading: 0 }) });
const all = (m: Matrix, row: number) => Array.from({ length: 6 }, (_, place) => cellAt(placed(m, row), place));

describe('the cells of a grid', () => {
  it('are those of one row whose columns are places, behind what stands before the grid', () => {
    expect(all(weights, 4)).toEqual([1, 2, 3, 4, 5, 6].map((col) => [4, col]));
    expect(leadingOf(placed(weights, 4))).toEqual([0]);
  });

  it('are those of a vector over places, and all cells of a map as they are', () => {
    expect(all(vector, 0)).toEqual([0, 1, 2, 3, 4, 5].map((col) => [0, col]));
    expect(all(map, 0)).toEqual([0, 1].flatMap((row) => [0, 1, 2].map((col) => [row, col])));
  });

  it('have their place back', () => {
    for (const m of [weights, vector, map]) {
      const of = placed(m, 0);
      for (let place = 0; place < 6; place++) expect(placeAt(of, cellAt(of, place))).toBe(place);
    }
    expect(placeAt(placed(weights, 4), [4, 0]), 'the class token').toBeNull();
    expect(placeAt(placed(weights, 4), [3, 2]), 'another row').toBeNull();
  });

  it('are of a row that there is', () => {
    expect(placed(weights, 99).row).toBe(6);
  });

  it('cannot be placed where an axis states no grid, which is said', () => {
    expect(() => placed(sampleMatrix(3, 4), 0)).toThrow(/A grid shows the entries of m .* axis key states no grid/);
  });
});

describe('the row that is shown', () => {
  const elsewhere = { place: 2, grid: [2, 3], role: 'query' } as const;

  it('is that of the selected cell, else of the place pointed at, else of the first place', () => {
    expect(askedRow(weights, { selected: () => [5, 1], places: [elsewhere] })).toBe(5);
    expect(askedRow(weights, { selected: () => null, places: [elsewhere] })).toBe(3);
    expect(askedRow(weights, { selected: () => null, places: [{ ...elsewhere, grid: [4, 4] }] })).toBe(1);
    expect(askedRow(vector, { selected: () => null, places: [] })).toBe(0);
  });

  it('is a place of the grid only in weights', () => {
    expect([weights, vector, map].map((m) => rowsArePlaces(placed(m, 0)))).toEqual([true, false, false]);
  });
});

it('marks on the matrix lie on the places that they cover in the row shown', () => {
  const marks = [{ rows: [4, 5], cols: [0, 2], role: 'attention' }] as const;
  expect([...markedPlaces(placed(weights, 4), marks)]).toEqual([0, 1]);
  expect([...markedPlaces(placed(weights, 3), marks)]).toEqual([]);
});

describe('a folded row', () => {
  const of = placed(weights, 4);

  it('holds the numbers of the row, and is another matrix than another row', () => {
    const small = fold(of);
    expect([small.rows, small.cols, small.at(1, 2)]).toEqual([2, 3, weights.at(4, 6)]);
    expect(small.ref).not.toBe(fold(placed(weights, 3)).ref);
    expect(fold(placed(map, 0))).toBe(map);
  });

  it('tells the matrix of what happens in its places', () => {
    const seen: unknown[] = [];
    const tell = (what: string) => (m: Matrix, at: unknown) => seen.push([what, m.name, m.rows, at]);
    const on = {
      ...NO_EVENTS,
      select: tell('select'),
      hover: tell('hover'),
      edit: tell('edit'),
      toggle: tell('toggle'),
    };
    const through = folded(of, NO_POINTING, on, false);
    const small = fold(of);
    through.on.select(small, [0, 1]);
    through.on.hover(small, [1, 2]);
    through.on.edit(small, [{ at: [0, 0], value: 7 }]);
    through.on.toggle(small, [0, 2]);
    expect(seen).toEqual([
      ['select', 'm', 7, [4, 2]],
      ['hover', 'm', 7, [4, 6]],
      ['edit', 'm', 7, [{ at: [4, 1], value: 7 }]],
      ['toggle', 'm', 7, [4, 3]],
    ]);
  });

  it('asks for the row of a place where rows are places, and keeps the column', () => {
    const selected: CellAt[] = [];
    const on = { ...NO_EVENTS, select: (_: Matrix, at: CellAt) => selected.push(at) };
    const through = folded(of, { ...NO_POINTING, selected: () => [4, 6] }, on, true);
    through.on.select(fold(of), [1, 1]);
    expect(selected).toEqual([[5, 6]]);
    expect(through.pointing.selected(fold(of)), 'the place whose row is shown').toEqual([1, 0]);
  });
});
