import * as v from 'valibot';

/** Far above any model that a browser can run; without a bound a typing error could ask for endless work. */
const MOST = 65_536;

const whole = `Expected a whole number from 1 to ${MOST}`;
/** A whole number above 0 that must be there where its key is. */
export const size = v.pipe(
  v.number((issue) => `${whole}, but ${issue.received} came`),
  v.integer((issue) => `${whole}, but ${issue.received} came`),
  v.minValue(1, (issue) => `${whole}, but ${issue.received} came`),
  v.maxValue(MOST, (issue) => `${whole}, but ${issue.received} came`),
);

/** How many of something: a whole number above 0. */
export const count = (fallback: number) => v.optional(size, fallback);

/** How many of something, where it may be left out. */
export const maybeCount = v.optional(size);

const wholeFrom0 = `Expected a whole number from 0 to ${MOST}`;

/** How many of something that may be missing: a whole number, or 0. */
export const countOrNone = (fallback: number) =>
  v.optional(
    v.pipe(
      v.number((issue) => `${wholeFrom0}, but ${issue.received} came`),
      v.check(
        (n: number) => Number.isInteger(n) && n >= 0 && n <= MOST,
        (issue) => `${wholeFrom0}, but ${issue.received} came`,
      ),
    ),
    fallback,
  );

/** Several such numbers, one for each stage of a network: whole numbers above 0. */
export const counts = (fallback: readonly number[]) =>
  v.optional(v.pipe(v.array(size), v.minLength(1, 'Expected at least one number')), () => [...fallback]);

/** Examples in one run; left out, tensors have no batch axis. */
export const batch = v.optional(size);

/** How many of something that may be missing altogether: a whole number from 0. */
export const noneOrMore = (fallback: number) =>
  v.optional(
    v.pipe(
      v.number((issue) => `Expected a whole number from 0 to ${MOST}, but ${issue.received} came`),
      v.check(
        (n: number) => Number.isInteger(n) && n >= 0 && n <= MOST,
        (issue) => `Expected a whole number from 0 to ${MOST}, but ${issue.received} came`,
      ),
    ),
    fallback,
  );

export const positive = (fallback: number) =>
  v.optional(
    v.pipe(
      v.number((issue) => `Expected a number above 0, but ${issue.received} came`),
      v.check(
        (x: number) => x > 0 && Number.isFinite(x),
        (issue) => `Expected a number above 0, but ${issue.received} came`,
      ),
    ),
    fallback,
  );

export const flag = (fallback: boolean) =>
  v.optional(
    v.boolean((issue) => `Expected true or false, but ${issue.received} came`),
    fallback,
  );

/** Lengths of the sequences of a batch where some are padded; null: none is. */
export const lengths = v.optional(v.nullable(v.array(v.number())), null);

/** One of a few words; the first is the default. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  v.optional(
    v.picklist(words, (issue) => `Expected ${words.map((w) => `"${w}"`).join(' or ')}, but ${issue.received} came`),
    words[0],
  );
