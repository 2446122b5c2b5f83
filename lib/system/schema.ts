import * as v from './values';

/** Far above any model that a browser can run; without a bound a typing error could ask for endless work. */
const MOST = 65_536;

const whole = (least: number): v.Schema<number> =>
  v.that(
    (value): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) <= MOST,
    `Expected a whole number from ${least} to ${MOST}`,
  );

/** A whole number above 0 that must be there where its key is. */
export const size = whole(1);

/** How many of something: a whole number above 0. */
export const count = (fallback: number) => v.optional(size, fallback);

/** How many of something, where it may be left out. */
export const maybeCount = v.optional(size);

/** How many of something that may be missing: a whole number, or 0. */
export const countOrNone = (fallback: number) => v.optional(whole(0), fallback);

/** Several such numbers, one for each stage of a network: whole numbers above 0. */
export const counts = (fallback: readonly number[]) =>
  v.optional(
    v.pipe(
      v.array(size),
      v.check((list) => list.length > 0, 'Expected at least one number'),
    ),
    fallback,
  );

/** Examples in one run; left out, tensors have no batch axis. */
export const batch = v.optional(size);

export const positive = (fallback: number) =>
  v.optional(
    v.that((value): value is number => Number.isFinite(value) && (value as number) > 0, 'Expected a number above 0'),
    fallback,
  );

export const flag = (fallback: boolean) => v.optional(v.boolean(), fallback);

/** Lengths of the sequences of a batch where some are padded; null: none is. */
export const lengths = v.optional(v.nullable(v.array(v.number())), null);

/** One of a few words; the first is the default. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  v.optional(v.picklist<Words[number]>(words), words[0]);
