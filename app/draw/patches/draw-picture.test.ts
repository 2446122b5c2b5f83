import { expect, it } from 'vitest';
import { pictureBytes } from './draw-picture';

const picture = (height: number, width: number, values: readonly number[], channels = 3) => {
  const pixels = new Float32Array(height * width * channels);
  pixels.set(values);
  return { pixels, height, width };
};

it('turns channels in 0–1 into opaque bytes, pixel by pixel', () => {
  const bytes = pictureBytes(picture(2, 5, [1, 0.5, 0, 0.2, 0.4, 0.6]));
  expect([...bytes.slice(0, 8)]).toEqual([255, 128, 0, 255, 51, 102, 153, 255]);
  expect(bytes).toHaveLength(2 * 5 * 4);
});

it('clamps values that an edit moved outside 0–1', () => {
  expect([...pictureBytes(picture(28, 28, [-3, 7, 1])).slice(0, 4)]).toEqual([0, 255, 255, 255]);
});

it('draws one channel grey', () => {
  expect([...pictureBytes(picture(1, 2, [0.2, 0.4], 1))]).toEqual([51, 51, 51, 255, 102, 102, 102, 255]);
});

it('cuts a piece out of a picture that is wider than high', () => {
  const wide = picture(
    2,
    3,
    Array.from({ length: 18 }, (_, i) => i / 255),
  );
  const bytes = pictureBytes(wide, { top: 1, left: 1, width: 2, height: 1 });
  expect([...bytes]).toEqual([12, 13, 14, 255, 15, 16, 17, 255]);
});
