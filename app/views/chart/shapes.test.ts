import { expect, it } from 'vitest';
import { axisOver } from '@/app/draw/plot/axis';
import { bandPath, bandsOf, linePath } from './shapes';

const axes = {
  x: axisOver([0, 2], [0, 200], { count: 2 }),
  y: axisOver([0, 2], [100, 0], { count: 2 }),
};

it('draws a line from point to point, and breaks it where a number is missing', () => {
  expect(
    linePath(
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      axes,
    ),
  ).toBe('M0,100L100,50L200,0');
  expect(
    linePath(
      [
        [0, 0],
        [1, Number.NaN],
        [2, 2],
      ],
      axes,
    ).match(/M/g),
  ).toHaveLength(2);
});

it('steps halfway between two points in stairs', () => {
  expect(
    linePath(
      [
        [0, 0],
        [2, 2],
      ],
      axes,
      true,
    ),
  ).toBe('M0,100L100,100L100,0L200,0');
});

it('lays each band upon the one before', () => {
  const lines = [
    {
      points: [
        [0, 0.5],
        [2, 1],
      ] as const,
    },
    {
      points: [
        [0, 0.5],
        [2, 1],
      ] as const,
    },
  ];
  const bands = bandsOf(lines);
  expect(bands).toEqual([
    [
      [0, 0.5],
      [0, 1],
    ],
    [
      [0.5, 1],
      [1, 2],
    ],
  ]);
  expect(bandPath(lines[1]?.points ?? [], bands[1] ?? [], axes)).toBe('M0,50L200,0L200,50L0,75Z');
});
