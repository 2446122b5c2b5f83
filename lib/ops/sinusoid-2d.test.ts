import { describe, expect, it } from 'vitest';
import { ShapeError } from '../tensor/shape';
import { angles2d, encoding2d, omega2d, type Sinusoid2d } from './sinusoid-2d';

const fit: Sinusoid2d = { gridH: 2, gridW: 3, dim: 8, temperature: 10000, layout: 'simple-vit' };
const makers = {
  omega2d,
  angles2d: (attrs: Sinusoid2d) => angles2d(attrs, 'x'),
  encoding2d,
};

describe.each(Object.entries(makers))('%s', (op, make) => {
  it.each([
    [{ gridH: 0 }, 'a grid needs at least one row and one column, but it is 0 × 3.'],
    [{ gridW: 0 }, 'a grid needs at least one row and one column, but it is 2 × 0.'],
    [{ gridH: 1.5 }, 'a grid needs at least one row and one column, but it is 1.5 × 3.'],
    [{ gridW: -1 }, 'a grid needs at least one row and one column, but it is 2 × -1.'],
    [{ dim: 10 }, 'dim 10 must be a multiple of 4, at least 8.'],
    [{ dim: 4 }, 'dim 4 must be a multiple of 4, at least 8.'],
    [{ dim: 0, layout: 'mae' as const }, 'dim 0 must be a multiple of 4, at least 4.'],
    [{ temperature: 0 }, 'temperature 0 must be above 0.'],
    [{ temperature: -1 }, 'temperature -1 must be above 0.'],
    [{ temperature: Number.NaN }, 'temperature NaN must be above 0.'],
  ])('refuses %j', (change, message) => {
    expect(() => make({ ...fit, ...change })).toThrow(ShapeError);
    expect(() => make({ ...fit, ...change })).toThrow(`${op}: ${message}`);
  });

  it('takes the smallest grid and the fewest features', () => {
    expect(make({ ...fit, gridH: 1, gridW: 1 }).data.every(Number.isFinite)).toBe(true);
    expect(make({ ...fit, dim: 4, layout: 'mae' }).data.every(Number.isFinite)).toBe(true);
  });
});
