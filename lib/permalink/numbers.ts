import { beginning, type Codec } from './codec';

/** Block, head and coordinates beyond this are a mistake in any network shown here. */
const MOST = 9999;

const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const DIGITS = /^\d{1,15}$/;

/** A whole number from 0 to `most`, or undefined. */
export function readWhole(text: string, most: number): number | undefined {
  const value = DIGITS.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : undefined;
}

/** A finite decimal, or undefined. */
export function readDecimal(text: string): number | undefined {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** The shortest decimal that reads back as the same double; no plus sign, because addresses turn it into a space. */
export const writeDecimal = (value: number): string => (Object.is(value, -0) ? '-0' : String(value).replace('+', ''));

/** The shortest decimal that rounds to the same float32: 0.1, not 0.10000000149011612. */
export function writeFloat32(value: number): string {
  const wanted = Math.fround(value);
  if (wanted === 0) return writeDecimal(wanted);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(wanted.toPrecision(digits));
    if (Object.is(Math.fround(short), wanted)) return writeDecimal(short);
  }
  return writeDecimal(Number(wanted.toPrecision(9)));
}

/** A decimal rounded to float32; `-inf`, because that is what a mask writes into a score; or undefined. */
export function readFloat32(text: string): number | undefined {
  if (text.toLowerCase() === '-inf') return Number.NEGATIVE_INFINITY;
  const value = Math.fround(readDecimal(text) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** Counts from 0 in the state and from 1 in the address, as the page calls them. */
export const ordinal: Codec<number> = {
  write: (value) => String(value + 1),
  read(text, context) {
    const value = readWhole(beginning(text, /^\d+/, context), MOST + 1);
    return value ? value - 1 : undefined;
  },
};

/** So many, or none; nothing at all for all there are. */
export const count: Codec<number | null> = {
  write: (count) => (count === null ? '' : String(count)),
  read: (text, context) => readWhole(beginning(text, /^\d+/, context), MOST),
};

/** The same, at least one. */
export const countOrAll: Codec<number | null> = {
  ...count,
  read: (text, context) => count.read(text, context) || undefined,
};

/** The seed of a draw: 0 for none. */
export const seed: Codec<number> = {
  write: String,
  read: (text, context) => readWhole(beginning(text, /^\d+/, context), MOST),
};

/** Coordinates of a cell, `5.9`; `scalar` where a tensor has no axes; nothing at all for no cell. */
export const coordinates: Codec<readonly number[] | null> = {
  write: (at) => (at ? at.join('.') || 'scalar' : ''),
  read(text, context) {
    const written = beginning(text, /^(scalar\b|\d+(\.\d+)*)/i, context);
    if (written.toLowerCase() === 'scalar') return [];
    const at = written.split('.').map((part) => readWhole(part, MOST));
    return at.length <= 8 && at.every((value) => value !== undefined) ? at : undefined;
  },
};
