import { drawDigit } from '../pictures/digit';
import { randomDigitStyle } from '../pictures/random-digit-style';
import { SIDE } from '../pictures/raster';
import { seeded } from '../random';
import { derivedSeed } from './derived-seed';
import type { Digits } from './digits';

/**
 * Digits drawn by the project's own pen, the ten in turn, each in a hand of its own: picture i of a seed is always the
 * same. Drawn when first asked for, then kept.
 */
export function proceduralDigits(count: number, seed: number): Digits {
  const drawn = new Array<Uint8Array | undefined>(count);
  const draw = (i: number): Uint8Array => {
    const style = { ...randomDigitStyle(seeded(derivedSeed(seed, i))), foreground: white, background: black };
    const pixels = drawDigit(i % 10, style);
    return Uint8Array.from({ length: SIDE * SIDE }, (_, at) => pixels[3 * at] as number);
  };
  return {
    count,
    ink(i) {
      const known = drawn[i] ?? draw(i);
      drawn[i] = known;
      return known;
    },
    label: (i) => i % 10,
  };
}

const white = [255, 255, 255] as const;
const black = [0, 0, 0] as const;
