import { formatNumber, neededDigits } from '../number-text';

/** From here on the digits of a round number are harder to count than to be told. */
const LARGE = 1e5;
const SMALL = 1e-4;

/** How an axis writes its round numbers: with the same digits after the point, or as powers of ten: `2·10⁶`. */
export function tickTexts(values: readonly number[]): readonly string[] {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (Math.max(0, ...sizes) >= LARGE || Math.min(1, ...sizes) < SMALL) return values.map(powerText);
  const spread = Math.max(1, ...sizes) / Math.min(1, ...sizes) >= 1000;
  const digits = neededDigits(values, 6);
  return values.map((value) => formatNumber(value, spread ? neededDigits([value], 6) : digits));
}

/** `10⁶`, `2.5·10⁻⁷`; what is neither large nor small in digits. */
function powerText(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= SMALL * 10 && size < LARGE / 10)) return formatNumber(value, neededDigits([value], 6));
  const [factor = '', power = ''] = value.toExponential(6).split('e');
  const front = formatNumber(Number(factor), neededDigits([Number(factor)], 3));
  return front === '1' ? `10${raised(power)}` : `${front}·10${raised(power)}`;
}

const raised = (power: string): string =>
  power.replace('+', '').replace(/./g, (c) => (c === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? '')));
