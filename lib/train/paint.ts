import { contrastingColours } from '../pictures/random-digit-style';
import type { Colour } from '../pictures/raster';
import type { Random } from '../random';

/** Digit and paper, bytes. */
export type Colours = readonly [foreground: Colour, background: Colour];

/** White on black, as MNIST is: three equal channels. */
export const GREY: Colours = [
  [255, 255, 255],
  [0, 0, 0],
];

/** Two colours that can be told apart, for this share of pictures; the others stay grey. */
export const drawColours = (random: Random, coloured: number): Colours =>
  random() < coloured ? contrastingColours(random) : GREY;

/** Ink of 0…255 in two colours, [28, 28] → [28, 28, 3] from `at` on, of 0…1 as the network reads pixels. */
export function paint(out: Float32Array, at: number, ink: ArrayLike<number>, [over, under]: Colours): void {
  for (let c = 0; c < 3; c++) {
    const paper = (under[c] as number) / 255;
    const perInk = ((over[c] as number) - (under[c] as number)) / 255 / 255;
    for (let i = 0; i < ink.length; i++) out[at + 3 * i + c] = paper + perInk * (ink[i] as number);
  }
}
