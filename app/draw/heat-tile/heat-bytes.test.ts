import { expect, it } from 'vitest';
import { makeScale } from '../colour';
import type { Matrix } from '../view';
import { heatBytes } from './heat-bytes';

it('turns every cell into an opaque pixel of its colour, row by row', () => {
  const scale = makeScale('signed', 1, 'light');
  const m = { rows: 2, cols: 2, at: (i: number, j: number) => [0, 1, -1, 0][2 * i + j], scale } as Matrix;
  expect([...heatBytes(m)]).toEqual([0, 1, -1, 0].flatMap((value) => [...scale.rgb(value), 255]));
});

it('can hold one row alone', () => {
  const scale = makeScale('signed', 1, 'light');
  const m = { rows: 2, cols: 2, at: (i: number, j: number) => [0, 1, -1, 0][2 * i + j], scale } as Matrix;
  expect([...heatBytes(m, 1, 1)]).toEqual([-1, 0].flatMap((value) => [...scale.rgb(value), 255]));
});
