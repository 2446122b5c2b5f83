import { expect, it } from 'vitest';
import { benchPictures, PER_DIGIT } from './bench';
import { bundledPictures } from './bundled';
import { pictureOf } from './picture';
import { shuffled, shuffledOrder } from './shuffled';

it('the bench has twenty pictures of each digit, all different, the bundled ones first', () => {
  const pictures = benchPictures();
  for (let digit = 0; digit < 10; digit++) {
    expect(pictures.filter((picture) => picture.digit === digit)).toHaveLength(PER_DIGIT);
  }
  expect(new Set(pictures.map(({ pixels }) => pixels.join())).size).toBe(200);
  const bundled = bundledPictures.filter(({ kind }) => kind === 'digit');
  expect(pictures.slice(0, 10).map(({ pixels }) => pixels)).toEqual(bundled.map(({ pixels }) => pixels));
});

it('after the bundled ones every ten show each digit once', () => {
  const digits = benchPictures().map(({ digit }) => digit);
  for (let set = 1; set < 20; set++) {
    expect(digits.slice(10 * set, 10 * set + 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  }
});

it('shuffled, no patch of a 4 × 4 grid stays, and each is there once with its pixels as they were', () => {
  const order = shuffledOrder(16);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i));
  expect(order.some((from, to) => from === to)).toBe(false);
  const numbered = pictureOf(new Uint8Array(28 * 28 * 3));
  const pixels = numbered.pixels.map((_, i) => i);
  const next = shuffled({ ...numbered, pixels }, 7).pixels;
  const cornerOf = (patch: number) => ((Math.floor(patch / 4) * 7 + 6) * 28 + (patch % 4) * 7 + 5) * 3 + 1;
  expect(order.map((_, to) => next[cornerOf(to)])).toEqual(order.map(cornerOf));
});
