const MINUS = '−';
const THIN_SPACE = '\u202f';

/**
 * A number as the page writes it, with this many digits after the point: a true minus sign, thin spaces between
 * thousands, −∞ as such, never “−0.0”. `formatNumber(-1234.56, 1)` is `−1 234.6`.
 */
export function formatNumber(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const size = Number.isFinite(value) ? grouped(Math.abs(value).toFixed(digits)) : '∞';
  return value < 0 && /[1-9∞]/.test(size) ? MINUS + size : size;
}

function grouped(digits: string): string {
  const [whole, fraction] = digits.split('.') as [string, string | undefined];
  const thousands = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole;
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** Digits after the point that a cell of this width in CSS pixels has room for, or null: too small for any number. */
export function fitDigits(unit: number): number | null {
  if (unit < 22) return null;
  if (unit < 38) return 1;
  if (unit < 52) return 2;
  return unit < 76 ? 3 : 4;
}

/** Digits after the point (0 to `most`) after which nothing but rounding noise follows, for all of these values. */
export function neededDigits(values: Iterable<number>, most: number): number {
  let digits = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    while (digits < most && !isShort(value, digits)) digits++;
    if (digits === most) break;
  }
  return digits;
}

/** After how many digits behind the point the largest of these values begins: 2 for 0.02, 0 from 1 on and where all are 0. */
export function leadingPlace(values: Iterable<number>): number {
  let largest = 0;
  for (const value of values) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return 0;
  let place = 0;
  for (let unit = 1; largest < unit; unit /= 10) place++;
  return place;
}

/** float32 keeps about seven digits. */
const isShort = (value: number, digits: number): boolean => {
  const scaled = value * 10 ** digits;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-6 * Math.max(1, Math.abs(scaled));
};

/**
 * The number with as many digits as fit into `room` characters, at most `digits`; weights below one lose the zero
 * before the point rather than their second digit. Undefined when not even the whole number fits.
 */
export function fittedNumber(value: number, digits: number, room: number): string | undefined {
  for (let d = digits; d >= 0; d--) {
    const text = formatNumber(value, d);
    if (text.length <= room) return text;
    if (d > 0 && /^−?0\./.test(text) && text.length - 1 <= room) return text.replace('0.', '.');
  }
  return undefined;
}
