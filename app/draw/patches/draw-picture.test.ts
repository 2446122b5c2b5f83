import { expect, it } from 'vitest';
import { pictureBytes } from './draw-picture';

it('turns channels in 0–1 into opaque bytes, pixel by pixel', () => {
  const pixels = new Float32Array(28 * 28 * 3);
  pixels.set([1, 0.5, 0, 0.2, 0.4, 0.6]);
  expect([...pictureBytes(pixels).slice(0, 8)]).toEqual([255, 128, 0, 255, 51, 102, 153, 255]);
});

it('clamps values that an edit moved outside 0–1', () => {
  const pixels = new Float32Array(28 * 28 * 3);
  pixels.set([-3, 7, 1]);
  expect([...pictureBytes(pixels).slice(0, 4)]).toEqual([0, 255, 255, 255]);
});
