import { expect, it } from 'vitest';
import { codeOf, modulesPath } from './code';

/** What a reader looks for: dark, light, dark three wide, light, dark. */
const FINDER = [true, false, true, true, true, false, true];

it('a link has the three corners by which it is found, and its timing line', () => {
  const code = codeOf('https://example.org/headlight/#/en/vit/scores?block=2') ?? [];
  const last = code.length - 7;
  expect((code.length - 17) % 4).toBe(0);
  for (const [y, x] of [
    [3, 0],
    [3, last],
    [last + 3, 0],
  ] as const)
    expect(code[y]?.slice(x, x + 7)).toEqual(FINDER);
  const timing = code[6]?.slice(8, -8) ?? [];
  expect(timing).toEqual(timing.map((_, i) => i % 2 === 0));
});

it('a longer text takes more modules, and one too long for the back row none', () => {
  const [short, long] = [codeOf('a'.repeat(20)), codeOf('a'.repeat(900))];
  expect(long?.length).toBeGreaterThan(short?.length ?? 0);
  expect(codeOf('a'.repeat(2000))).toBeNull();
  expect(codeOf('a'.repeat(5000))).toBeNull();
});

it('draws each dark module once', () => {
  expect(
    modulesPath([
      [true, false],
      [false, true],
    ]),
  ).toBe('M0 0h1v1h-1zM1 1h1v1h-1z');
});
