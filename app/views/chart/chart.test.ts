import { describe, expect, it } from 'vitest';
import type { Lens } from '@/app/draw/view';
import { NO_POINTING, sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { chartModel } from './model';
import type { ChartProps } from './props';
import { pointUnder } from './under';

const ROOM = { width: 900, height: 500 };
const lens = sampleLens({
  p: sampleMatrix(2, 4, {
    ref: 'p',
    at: (i, j) =>
      [
        [0.1, 0.2, 0.3, 0.4],
        [0.9, 0.8, 0.7, 0.6],
      ][i]?.[j] ?? 0,
    rowLabel: (i) => ['small', 'large'][i] ?? '',
  }),
  x: sampleMatrix(1, 4, { ref: 'x', at: (_, j) => 10 ** j }),
  short: sampleMatrix(1, 3, { ref: 'short' }),
  holes: sampleMatrix(1, 4, { ref: 'holes', at: (_, j) => [1, Number.NaN, 2, 0][j] ?? 0 }),
});
const modelOf = (props: ChartProps, over: Partial<Lens> = {}, width = ROOM.width) =>
  chartModel({ props, unit: 20, room: { ...ROOM, width }, lens: { ...lens, ...over }, pointing: NO_POINTING });

describe('a chart', () => {
  it('places each number of a row over its column, or over the number that stands for the column', () => {
    expect(modelOf({ of: 'p' }).lines[0]?.points).toEqual([
      [0, 0.1],
      [1, 0.2],
      [2, 0.3],
      [3, 0.4],
    ]);
    expect(modelOf({ of: 'p', x: 'x' }).lines[1]?.points.map(([x]) => x)).toEqual([1, 10, 100, 1000]);
  });

  it('refuses places that are more or fewer than its columns', () => {
    expect(() => modelOf({ of: 'p', x: 'short' })).toThrow('it has 4 columns, but there are 3 numbers');
  });

  it('draws equal factors as equal steps on a log axis', () => {
    const { spotOf } = modelOf({ of: 'p', x: 'x', log: 'x' });
    const lefts = [0, 1, 2, 3].map((j) => spotOf([0, j])?.left ?? 0);
    const steps = lefts.slice(1).map((left, j) => left - (lefts[j] ?? 0));
    expect(steps).toEqual([steps[0], steps[0], steps[0]].map((step) => expect.closeTo(step as number)));
  });

  it('has no point where a number is none, nor on a log axis where it is zero', () => {
    const at = (props: ChartProps) => [0, 1, 2, 3].map((j) => modelOf(props).spotOf([0, j]) !== null);
    expect(at({ of: 'holes' })).toEqual([true, false, true, true]);
    expect(at({ of: 'holes', log: 'y' })).toEqual([true, false, true, false]);
  });

  it('keeps every point inside the plot, in rooms of any width', () => {
    for (const width of [320, 640, 1200]) {
      const model = modelOf({ of: 'p', marks: [{ x: 2, words: 'here' }] }, {}, width);
      const { area } = model.layout;
      for (const at of [0, 1].flatMap((i) => [0, 1, 2, 3].map((j) => [i, j] as const))) {
        const { left = -1, top = -1 } = model.spotOf(at) ?? {};
        expect(left).toBeGreaterThanOrEqual(area.left);
        expect(left).toBeLessThanOrEqual(area.right);
        expect(top).toBeGreaterThanOrEqual(area.top);
        expect(top).toBeLessThanOrEqual(area.bottom);
      }
      expect(model.size.width).toBeLessThanOrEqual(Math.max(280, width));
    }
  });

  it('names lines beside their ends, and above the plot where names are long', () => {
    expect(modelOf({ of: 'p' }).layout.beside).toBe(true);
    const long = sampleLens({ p: { ...lens.matrix('p'), rowLabel: () => 'a name of more than thirty letters' } });
    expect(modelOf({ of: 'p' }, long).layout.beside).toBe(false);
  });

  it('finds the nearest point, and the area around a place', () => {
    const lines = modelOf({ of: 'p' });
    const { left = 0, top = 0 } = lines.spotOf([1, 2]) ?? {};
    expect(pointUnder(lines, left + 4, top + 3)).toEqual([1, 2]);
    const areas = modelOf({ of: 'p', as: 'areas' });
    const inside = areas.spotOf([0, 3]);
    expect(pointUnder(areas, inside?.left ?? 0, inside?.top ?? 0)).toEqual([0, 3]);
  });

  it('stacks areas to the sum of their numbers', () => {
    expect(modelOf({ of: 'p', as: 'areas' }).bands?.[1]?.map(([, above]) => above)).toEqual(
      [1, 1, 1, 1].map((sum) => expect.closeTo(sum)),
    );
  });

  it('marks numbers, cells and where knobs stand, and says which knobs there are when a name is wrong', () => {
    const knobs = { temperature: 2 };
    const marks = [{ x: 1 }, { y: { of: 'p', at: [1, 0] as const } }, { x: { knob: 'temperature' } }];
    expect(modelOf({ of: 'p', marks }, { knobs }).marks.map(({ x, y }) => [x, y])).toEqual([
      [1, null],
      [null, 0.9],
      [2, null],
    ]);
    expect(() => modelOf({ of: 'p', marks: [{ x: { knob: 'temprature' } }] }, { knobs })).toThrow(
      'the knob temprature stands; the knobs are temperature.',
    );
  });
});
