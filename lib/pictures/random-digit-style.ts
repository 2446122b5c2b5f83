import { normal, type Random } from '../random';
import type { DigitStyle } from './digit';
import type { Colour } from './raster';

/** This share of pictures is grey, half of them white on black as in MNIST. */
const GREY = 0.3;
/** Least difference in luminance between digit and background, of 0…255: everything can be read. */
const CONTRAST = 90;

/** One hand, one pen and two colours that can be told apart. */
export function randomDigitStyle(random: Random): DigitStyle {
  const within = (low: number, high: number) => low + (high - low) * random();
  const bounded = (deviation: number, most: number) => Math.min(most, Math.max(-most, deviation * normal(random)));
  const [foreground, background] = random() < GREY ? greys(random) : contrastingColours(random);
  const height = within(15, 21);
  return {
    foreground,
    background,
    form: Math.floor(60 * random()),
    height,
    width: within(0.75, 1.2),
    slant: 0.08 + bounded(0.14, 0.36),
    turn: bounded(0.07, 0.2),
    shift: [bounded(0.3, 1), bounded(0.3, 1)],
    thickness: within(1.7, 0.2 * height),
    nib: random() < 0.5 ? 0 : within(0, 0.35),
    wobble: random() < 0.25 ? 0 : within(0.2, 1),
    seed: Math.floor(2 ** 32 * random()),
    softness: within(1, 1.8),
  };
}

function greys(random: Random): [Colour, Colour] {
  if (random() < 0.5) return [grey(255), grey(0)];
  const dark = Math.floor(80 * random());
  const light = Math.floor(255 - 80 * random());
  return random() < 0.5 ? [grey(light), grey(dark)] : [grey(dark), grey(light)];
}

/** Two colours whose luminance differs enough for the one to be read on the other. */
export function contrastingColours(random: Random): [Colour, Colour] {
  const colour = (): Colour =>
    [random() * 255, random() * 255, random() * 255].map(Math.round) as [number, number, number];
  for (;;) {
    const pair: [Colour, Colour] = [colour(), colour()];
    if (Math.abs(luminance(pair[0]) - luminance(pair[1])) >= CONTRAST) return pair;
  }
}

const grey = (value: number): Colour => [value, value, value];

/** Rec. 601, of 0…255. */
const luminance = ([r, g, b]: Colour): number => 0.299 * r + 0.587 * g + 0.114 * b;
