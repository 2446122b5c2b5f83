import { SIDE } from '../pictures/raster';
import { seeded } from '../random';
import { derivedSeed } from './derived-seed';
import type { Digits } from './digits';
import type { Learner } from './learner';
import { type Colours, drawColours, GREY, paint } from './paint';

const PIXELS = SIDE * SIDE * 3;
const BATCH = 50;

/** The two colours of picture i, the same for a seed whoever asks; null: white on black. */
const coloursOf = (seed: number | null, i: number): Colours =>
  seed === null ? GREY : drawColours(seeded(derivedSeed(seed, i)), 1);

/** Pictures `start` up to but not including `end` as the network reads them, [n, 28, 28, 3], unmoved. */
export function picturesOf(digits: Digits, start: number, end: number, colourSeed: number | null): Float32Array {
  const images = new Float32Array((end - start) * PIXELS);
  for (let i = start; i < end; i++) paint(images, (i - start) * PIXELS, digits.ink(i), coloursOf(colourSeed, i));
  return images;
}

/** counts[label][answer], [10][10] */
export type Confusion = readonly (readonly number[])[];

/** What the model takes each digit for. With a colour seed every picture gets two colours of its own. */
export function confusionOf(
  learner: Learner,
  digits: Digits,
  colourSeed: number | null,
  [from, to]: readonly [number, number] = [0, digits.count],
): Confusion {
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  for (let start = from; start < to; start += BATCH) {
    const end = Math.min(to, start + BATCH);
    for (const [k, answer] of learner.predict(picturesOf(digits, start, end, colourSeed)).entries()) {
      const row = counts[digits.label(start + k)] as number[];
      row[answer] = (row[answer] as number) + 1;
    }
  }
  return counts;
}

/** Share of the counted digits that were taken for what they are. */
export function accuracyOf(confusion: Confusion): number {
  const right = confusion.reduce((total, row, label) => total + (row[label] as number), 0);
  return right / confusion.flat().reduce((total, count) => total + count, 0);
}
