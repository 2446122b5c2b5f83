import { describe, expect, it } from 'vitest';
import { seeded } from '../random';
import { bundledPictures } from './bundled';
import { drawDigit, PLAIN } from './digit';
import { glyphs } from './glyphs';
import { gradientDisc } from './gradient-disc';
import { randomDigitStyle } from './random-digit-style';
import { BYTES, SIDE, toInput } from './raster';
import { drawShape, SHAPES } from './shape';

const black = [0, 0, 0] as const;
const white = [255, 255, 255] as const;
const print = { ...PLAIN, foreground: white, background: black };
const digits = glyphs.map((_, digit) => digit);
/** How much of a white-on-black picture is ink, in pixels. */
const inkOf = (pixels: Uint8Array) => pixels.reduce((sum, byte) => sum + byte, 0) / 255 / 3;
const at = (pixels: Uint8Array, x: number, y: number) => [
  ...pixels.subarray((y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3),
];
const frameOf = (pixels: Uint8Array) =>
  Array.from({ length: SIDE }, (_, i) => [
    at(pixels, i, 0),
    at(pixels, i, 27),
    at(pixels, 0, i),
    at(pixels, 27, i),
  ]).flat();

/** Holes of a picture: regions of paper that the outside does not reach: a 0 has one, an 8 two, a 1 none. */
function holesOf(pixels: Uint8Array): number {
  const seen = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => ((pixels[3 * i] ?? 0) >= 100 ? 1 : 0));
  let regions = 0;
  for (let start = 0; start < seen.length; start++) {
    if (seen[start]) continue;
    let size = 0;
    const open = [start];
    while (open.length) {
      const i = open.pop() as number;
      if (seen[i]) continue;
      seen[i] = 1;
      size++;
      const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
      if (x > 0) open.push(i - 1);
      if (x < SIDE - 1) open.push(i + 1);
      if (y > 0) open.push(i - SIDE);
      if (y < SIDE - 1) open.push(i + SIDE);
    }
    // A pixel or two in the corner between two strokes is no hole.
    if (size > 2) regions++;
  }
  return regions - 1;
}

describe('a drawn digit', () => {
  it('has the holes that the digit has', () => {
    const holes = digits.map((digit) => holesOf(drawDigit(digit, { ...print, thickness: 2.2 })));
    expect(holes).toEqual([1, 0, 0, 0, 1, 0, 1, 0, 2, 1]);
  });

  it('differs from every other digit and form in at least twenty pixels of ink', () => {
    const all = digits.flatMap((digit) => (glyphs[digit] ?? []).map((_, form) => drawDigit(digit, { ...print, form })));
    const sameDigit = new Map(digits.flatMap((digit) => (glyphs[digit] ?? []).map(() => digit)).entries());
    for (const [i, one] of all.entries()) {
      for (const [j, other] of all.entries()) {
        if (sameDigit.get(i) === sameDigit.get(j)) continue;
        expect(inkOf(one.map((byte, k) => Math.abs(byte - (other[k] ?? 0))))).toBeGreaterThan(20);
      }
    }
  });

  it('has ink that grows with the pen', () => {
    for (const digit of digits) {
      const [thin, thick] = [2, 3].map((thickness) => inkOf(drawDigit(digit, { ...print, thickness })));
      expect(thick).toBeGreaterThan((thin ?? 0) * 1.2);
    }
  });

  it('moves with its shift and stays inside the picture', () => {
    for (const digit of digits) {
      for (const shift of [-1, 1]) {
        const pixels = drawDigit(digit, { ...print, shift: [shift, shift], slant: 0.4, height: 40, thickness: 4 });
        expect(frameOf(pixels).flat()).toEqual(new Array(SIDE * 12).fill(0));
      }
    }
    const middle = (shift: number) => {
      const pixels = drawDigit(1, { ...print, shift: [shift, 0] });
      return pixels.reduce((sum, byte, i) => sum + byte * (Math.floor(i / 3) % SIDE), 0) / inkOf(pixels) / 765;
    };
    expect(middle(-1)).toBeLessThan(middle(0) - 4);
    expect(middle(1)).toBeGreaterThan(middle(0) + 4);
  });

  it('counts its forms round', () => {
    expect(drawDigit(7, { ...print, form: -1 })).toEqual(drawDigit(7, { ...print, form: 2 }));
    expect(drawDigit(7, { ...print, form: 3 })).toEqual(drawDigit(7, print));
  });

  it('is refused where there is no such digit', () => {
    expect(() => drawDigit(10, print)).toThrow('no digit 10');
  });
});

describe('a random style', () => {
  const styles = Array.from({ length: 400 }, (_, seed) => randomDigitStyle(seeded(seed)));
  const isGrey = ([r, g, b]: readonly number[]) => r === g && g === b;

  it('is the same for the same seed and another for another', () => {
    expect(randomDigitStyle(seeded(3))).toEqual(styles[3]);
    const drawn = styles.map((style) => drawDigit(4, style).join());
    expect(new Set(drawn).size).toBe(styles.length);
  });

  it('keeps digit and paper apart', () => {
    for (const style of styles) {
      const [over, under] = [style.foreground, style.background].map(([r, g, b]) => 0.299 * r + 0.587 * g + 0.114 * b);
      expect(Math.abs((over ?? 0) - (under ?? 0))).toBeGreaterThanOrEqual(90);
    }
  });

  it('is grey for about three in ten', () => {
    const grey = styles.filter((style) => isGrey(style.foreground) && isGrey(style.background)).length;
    expect(grey / styles.length).toBeGreaterThan(0.2);
    expect(grey / styles.length).toBeLessThan(0.4);
  });

  it('always leaves ink and paper in the picture', () => {
    for (const [i, style] of styles.entries()) {
      const ink = inkOf(drawDigit(i % 10, { ...style, foreground: white, background: black }));
      expect(ink).toBeGreaterThan(15);
      expect(ink).toBeLessThan(300);
    }
  });
});

describe('a drawn shape', () => {
  const style = { foreground: white, background: black, radius: 8, shift: [0, 0], turn: 0 } as const;

  it.each([
    ['disc', Math.PI * 64],
    ['ring', Math.PI * (64 - 16)],
    ['square', 256],
    ['triangle', (Math.sqrt(27) / 4) * 64],
    ['cross', 4 * 8 * 2.4 * 2 - 4.8 ** 2],
  ] as const)('%s covers the area that geometry says', (kind, area) => {
    expect(Math.abs(inkOf(drawShape(kind, { ...style, shift: [2, -1], turn: 0.4 })) - area)).toBeLessThan(area * 0.04);
  });

  it.each(['stripes', 'checks'] as const)('%s cover half of the picture', (kind) => {
    expect(inkOf(drawShape(kind, { ...style, radius: 7 }))).toBe(392);
    expect(inkOf(drawShape(kind, { ...style, radius: 7, shift: [3, 0] }))).toBe(392);
  });

  it('is unlike the other shapes', () => {
    expect(new Set(SHAPES.map((kind) => drawShape(kind, style).join())).size).toBe(SHAPES.length);
  });
});

describe('the gradients with a disc', () => {
  it('follow their formula', () => {
    const pixels = gradientDisc();
    expect(at(pixels, 0, 0)).toEqual([0, 0, 0]);
    expect(at(pixels, 27, 0)).toEqual([255, 0, 0]);
    expect(at(pixels, 0, 27)).toEqual([0, 255, 0]);
    expect(at(pixels, 13, 14)).toEqual([123, 132, 255]);
    expect(pixels.filter((byte, i) => i % 3 === 2 && byte === 255).length).toBe(208);
  });
});

describe('the bundled pictures', () => {
  it('have an id of their own, two names and 28 × 28 × 3 bytes', () => {
    expect(bundledPictures.length).toBeGreaterThanOrEqual(12);
    expect(new Set(bundledPictures.map(({ id }) => id)).size).toBe(bundledPictures.length);
    expect(new Set(bundledPictures.map(({ pixels }) => pixels.join())).size).toBe(bundledPictures.length);
    for (const { id, label, pixels } of bundledPictures) {
      expect(id).toMatch(/^[a-z]+-[a-z]+$/);
      expect(label.en && label.zh).toBeTruthy();
      expect(pixels.length).toBe(BYTES);
    }
  });

  it('hold every digit', () => {
    expect(bundledPictures.flatMap(({ digit }) => digit ?? []).sort()).toEqual(digits);
  });

  it('are drawn once', () => {
    const [first] = bundledPictures;
    expect(first?.id).toBe('five-amber');
    expect(first?.pixels).toBe(first?.pixels);
  });

  it('reach the network as float32 from 0 to 1', () => {
    const input = toInput(Uint8Array.of(0, 51, 255));
    expect(input).toEqual(Float32Array.of(0, 0.2, 1));
  });
});
