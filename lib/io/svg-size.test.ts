import { expect, it } from 'vitest';
import { svgSize } from './svg-size';

const size = (width: string | null, height: string | null, viewBox: string | null) => {
  const found = svgSize({ width, height, viewBox });
  return [found.width, found.height, found.viewBox];
};

it('a drawing with a size has that size, and shows that much where it has no view box', () => {
  expect(size('40', '20px', null)).toEqual([40, 20, '0 0 40 20']);
  expect(size(' 1in ', '72pt', '0 0 10 10')).toEqual([96, 96, '0 0 10 10']);
  expect(size('2.54CM', '2em', '1 2 3 4')).toEqual([96, 32, '1 2 3 4']);
  expect(size('1e2', '+5', null)).toEqual([100, 5, '0 0 100 5']);
});

it('a drawing without one is as large as its view box, or has its proportions', () => {
  expect(size(null, null, '-5 -5 30,20')).toEqual([30, 20, '-5 -5 30,20']);
  expect(size('100%', '100%', '0 0 30 20')).toEqual([30, 20, '0 0 30 20']);
  expect(size('60', null, '0 0 30 20')).toEqual([60, 40, '0 0 30 20']);
  expect(size('auto', '60', '0 0 30 20')).toEqual([90, 60, '0 0 30 20']);
});

it('a drawing that says nothing is a square', () => {
  expect(size(null, null, null)).toEqual([300, 300, '0 0 300 300']);
  expect(size('50', null, null)).toEqual([50, 50, '0 0 50 50']);
  for (const odd of ['0', '-3', 'wide', '1.2.3', '1e999', '5constructor', ''])
    expect(size(odd, odd, odd)).toEqual([300, 300, '0 0 300 300']);
  for (const odd of ['0 0 0 10', '0 0 10', '0 0 10 10 10', 'a b c d', '0 0 1e999 5'])
    expect(size(null, null, odd)).toEqual([300, 300, '0 0 300 300']);
});
