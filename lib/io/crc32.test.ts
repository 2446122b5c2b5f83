import { expect, it } from 'vitest';
import { crc32 } from './crc32';

const sumOf = (text: string): number => crc32(new TextEncoder().encode(text));

it('gives the check values that are published for CRC-32', () => {
  expect(sumOf('')).toBe(0);
  expect(sumOf('123456789')).toBe(0xcbf43926);
  expect(sumOf('The quick brown fox jumps over the lazy dog')).toBe(0x414fa339);
});

it('of a whole is the same part by part', () => {
  const [head, tail] = ['1234', '56789'].map((part) => new TextEncoder().encode(part)) as [Uint8Array, Uint8Array];
  expect(crc32(tail, crc32(head))).toBe(sumOf('123456789'));
});

it('notices every single flipped bit', () => {
  const bytes = Uint8Array.from({ length: 40 }, (_, i) => (i * 37) & 0xff);
  const whole = crc32(bytes);
  for (let bit = 0; bit < 8 * bytes.length; bit++) {
    const flipped = bytes.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    expect(crc32(flipped)).not.toBe(whole);
  }
});
