import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CellAt, Lens, Matrix, ViewEvents } from '@/app/draw/view';
import { fetchWords } from '@/app/words/define';
import { NO_EVENTS, NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { readScatter } from './data';
import type { ScatterProps } from './props';
import { view as scatter } from './view';

await fetchWords('en');

/** A vector that holds some numbers now, and held others before it was edited. */
const vector = (name: string, now: readonly number[], before = now): Matrix =>
  sampleMatrix(1, now.length, {
    name,
    ref: name,
    symbol: name,
    title: name,
    at: (_, j) => (now[j] ?? 0) - (before[j] ?? 0),
    stored: (_, j) => now[j] ?? 0,
  });

const props: ScatterProps = {
  points: { x: 'x', y: 'y' },
  weights: 'a',
  across: [0, 2],
  query: { of: 'q', answer: 'f' },
};
const matrices = {
  x: vector('x', [0, 1, 2]),
  y: vector('y', [5, 6, Number.NaN]),
  a: sampleMatrix(2, 3, { stored: (i, j) => (i ? 0 : j / 3), title: 'a' }),
  q: vector('q', [0.5, 1.5], [0.2, 1.5]),
  f: vector('f', [5.5, 6]),
};
const lensOf = (over: Partial<Lens> = {}) => sampleLens(matrices, { compare: 'difference', ...over });
const draw = (lens: Lens, on: ViewEvents = NO_EVENTS) =>
  renderToStaticMarkup(
    <scatter.Component {...{ props, unit: 30, room: { width: 960, height: 600 }, lens, pointing: NO_POINTING, on }} />,
  );

test('while a difference is shown, points and query stand where the edited run has them', () => {
  const { points, query } = readScatter(props, { lens: lensOf(), pointing: NO_POINTING });
  expect(points.slice(0, 2)).toEqual([[0, 5], [1, 6]]); // biome-ignore format: reads as points
  expect(query?.value).toBe(0.5);
});

test('the query that is selected is the one that is shown, with its own weights', () => {
  const selected = (m: Matrix): CellAt | null => (m.name === 'f' ? [0, 1] : null);
  const data = readScatter(props, { lens: lensOf(), pointing: { ...NO_POINTING, selected } });
  expect(data.row).toBe(1);
  expect(data.query).toMatchObject({ value: 1.5, answer: { value: 6 } });
  expect(data.weights?.values).toEqual([0, 0, 0]);
});

test('the numbers stand in a table, and the query is a slider that says its answer', () => {
  const html = draw(lensOf());
  expect([...html.matchAll(/<td>([^<]*)<\/td>/g)].map(([, text]) => text)).toEqual(
    ['0', '5', '0', '1', '6', '0.3333', '2', 'NaN', '0.6667'], // biome-ignore format: reads as a table
  );
  expect(html).toMatch(/role="slider"[^>]*aria-valuetext="q = 0.5, then f = 5.5"/);
});

test('of a weight that is to be filled in, bar and table say what was typed', () => {
  const typed = sampleMatrix(2, 3, {
    stored: (_, j) => (j === 1 ? Number.NaN : 0.25),
    text: (_, j) => (j === 1 ? '0.7' : undefined),
  });
  const html = draw(sampleLens({ ...matrices, a: typed }));
  expect([...html.matchAll(/class="scatter-share"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    '0.25',
    '0.7',
    '0.25',
  ]);
  expect(html).toContain('<td>6</td><td>0.7</td>');
});

test('of a point that is asked for, the table says so', () => {
  const asked = sampleMatrix(1, 3, { stored: () => Number.NaN, veiled: () => 'asked' });
  const html = draw(sampleLens({ ...matrices, y: asked }));
  expect(html).toContain(`<td>2</td><td>${sampleLens({}).words.veiled}</td>`);
  expect(html).not.toContain('NaN');
});

test('a point that is nowhere is not drawn', () => {
  expect(draw(lensOf()).match(/class="scatter-dot"/g)).toHaveLength(2);
  expect(draw(lensOf())).not.toMatch(/c[xy]="NaN"/);
});

test('the run without edits is looked at, not moved', () => {
  expect(draw(lensOf({ compare: 'original' }))).toMatch(/aria-disabled="true"/);
});
