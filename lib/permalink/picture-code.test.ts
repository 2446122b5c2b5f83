import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { toBase64url } from './base64url';
import type { ReadContext } from './codec';
import { loadPacker } from './load-packer';
import { picture } from './picture-code';

await loadPacker();

const context: ReadContext = {
  catalogue: { lessons: [], pictures: ['five-amber'], languages: ['en'], preferred: 'en' },
  lesson: null,
  version: 2,
  ignore: () => {},
};
const read = (text: string) => picture.read(text, context);
const custom = (byte: (i: number) => number) =>
  ({ kind: 'custom', pixels: Uint8Array.from({ length: 2352 }, (_, i) => byte(i)) }) as const;
const noise = custom((i) => Math.imul(i + 1, 2654435761) >>> 24);

it('keeps a picture of few colours in a short text', () => {
  const two = custom((i) => (Math.floor(i / 3) % 28 < 14 ? 10 : 200));
  expect(picture.write(two).length).toBeLessThan(100);
  expect(read(picture.write(two))).toEqual(two);
});

it('keeps a picture in which every pixel has its own colour', () => {
  const all = custom((i) => [Math.floor(i / 3) & 255, Math.floor(i / 3) >> 8, 7][i % 3] ?? 0);
  expect(read(picture.write(all))).toEqual(all);
  expect(read(picture.write(noise))).toEqual(noise);
});

it('keeps exactly 256 and 257 colours', () => {
  for (const most of [256, 257]) {
    const some = custom((i) => {
      const colour = Math.floor(i / 3) % most;
      return i % 3 ? colour >> 8 : colour & 255;
    });
    expect(read(picture.write(some))).toEqual(some);
  }
});

it('refuses a picture that was damaged or cut on the way', () => {
  const whole = picture.write(noise);
  expect(read(whole.slice(0, -40))).toBeUndefined();
  expect(read(whole.replace(/(.{100})./, (_, start) => `${start}${whole[100] === 'A' ? 'B' : 'A'}`))).toBeUndefined();
  expect(read('x~~')).toBeUndefined();
  expect(read('x~A~0')).toBeUndefined();
});

it('refuses data that would inflate beyond a picture', () => {
  const bomb = toBase64url(deflateSync(new Uint8Array(2_000_000), { level: 9 }));
  expect(bomb.length).toBeLessThan(3400);
  expect(read(`x~${bomb}~0`)).toBeUndefined();
  expect(read(`x~${'A'.repeat(1_000_000)}~0`)).toBeUndefined();
});

it('refuses an index for which the palette has no colour', () => {
  const packed = new Uint8Array(3 + 784).fill(1);
  expect(read(`x~${toBase64url(deflateSync(packed))}~0`)).toBeUndefined();
});
