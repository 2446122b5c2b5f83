import { seeded } from '../random';
import { bundledPictures } from './bundled';
import { drawDigit } from './digit';
import { randomDigitStyle } from './random-digit-style';

/** A digit that a network is judged by. */
export interface BenchPicture {
  readonly digit: number;
  /** 28 × 28 × 3 bytes. */
  readonly pixels: Uint8Array;
}

/** How many pictures of each digit: one is bundled, the others are drawn in a hand, a pen and colours of their own. */
export const PER_DIGIT = 20;

/** Apart from the seeds of training, whose drawn digits are others. */
const SEED = 20_261_128;

let drawn: readonly BenchPicture[] | undefined;

/** Two hundred digits by which networks are judged, the same ones everywhere: first those that are bundled, then the others. */
export function benchPictures(): readonly BenchPicture[] {
  drawn ??= [...bundled(), ...inHands()];
  return drawn;
}

const bundled = (): BenchPicture[] =>
  bundledPictures.flatMap(({ digit, pixels }) => (digit === undefined ? [] : [{ digit, pixels }]));

function inHands(): BenchPicture[] {
  const random = seeded(SEED);
  return Array.from({ length: 10 * (PER_DIGIT - 1) }, (_, i) => {
    const digit = i % 10;
    return { digit, pixels: drawDigit(digit, randomDigitStyle(random)) };
  });
}
