import { matrix, open } from './screen';
import { expect, test } from './test';

/** A weight of −∞ meets a value of 0. */
const LINK = 'two-tokens/output?edit=probs:1=-inf';

test('a NaN cell looks like no other: not like −∞, and not like a number', async ({ page }) => {
  await open(page, `#/en/${LINK}`);
  const colours = await matrix(page, 'output')
    .first()
    .evaluate((grid) => {
      const canvas = grid.parentElement?.querySelector('canvas') as HTMLCanvasElement;
      const { width, height } = canvas;
      const at = (row: number, col: number) =>
        canvas
          .getContext('2d')
          ?.getImageData((col + 0.5) * (width / 2), (row + 0.15) * (height / 2), 1, 1)
          .data.join();
      return [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
    });
  expect(new Set(colours).size).toBe(4);
});
