import { expect, it } from 'vitest';
import { mistakesIn, scoreOf, scoresByDigit } from './judged';

const pixels = new Uint8Array();
const pictures = [3, 1, 3, 2].map((digit) => ({ digit, pixels }));

it('counts the right ones of those that were answered, in all and for each digit', () => {
  const answers = Uint8Array.of(3, 7, 5);
  expect(scoreOf(answers, pictures)).toEqual({ right: 1, of: 3 });
  const byDigit = scoresByDigit(answers, pictures);
  expect([byDigit[1], byDigit[2], byDigit[3]]).toEqual([
    { right: 0, of: 1 },
    { right: 0, of: 0 },
    { right: 1, of: 2 },
  ]);
});

it('names the pictures that were taken for another digit', () => {
  expect(mistakesIn(Uint8Array.of(3, 7, 5, 2), pictures)).toEqual([
    { digit: 1, pixels, index: 1, taken: 7 },
    { digit: 3, pixels, index: 2, taken: 5 },
  ]);
});
