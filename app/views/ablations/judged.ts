import type { BenchPicture } from '@/lib/pictures/bench';

export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** How many of the pictures that were answered were taken for what they are. */
export const scoreOf = (answers: Uint8Array, pictures: readonly BenchPicture[]): Tally => ({
  right: answers.reduce((right, answer, i) => right + Number(answer === pictures[i]?.digit), 0),
  of: answers.length,
});

/** The same of each digit, 0 to 9. */
export function scoresByDigit(answers: Uint8Array, pictures: readonly BenchPicture[]): Tally[] {
  return Array.from({ length: 10 }, (_, digit) => {
    const own = [...answers].filter((__, i) => pictures[i]?.digit === digit);
    return { right: own.filter((answer) => answer === digit).length, of: own.length };
  });
}

export interface Mistake extends BenchPicture {
  /** Which of the pictures it is. */
  readonly index: number;
  readonly taken: number;
}

/** Pictures that were taken for another digit. */
export const mistakesIn = (answers: Uint8Array, pictures: readonly BenchPicture[]): Mistake[] =>
  [...answers].flatMap((taken, index) => {
    const picture = pictures[index];
    return picture && picture.digit !== taken ? [{ ...picture, index, taken }] : [];
  });
