/** Why a text is no number, or not one only. */
type Refusal =
  | { readonly why: 'none' | 'large' }
  /** `2,352`: with thousands or with a decimal comma? Only who wrote it knows. */
  | { readonly why: 'either'; readonly thousands: string; readonly decimal: string };

/** What arithmetic comes to; it is fetched after the first numbers. */
let calculated: (text: string) => number | undefined = () => undefined;

/** From now on number fields do arithmetic, too. */
export function calculateBy(calculate: typeof calculated): void {
  calculated = calculate;
}

/** What is said where a number was expected and something else came. */
export interface NumberWords {
  readonly none: string;
  readonly whole: string;
  readonly large: string;
  readonly either: (thousands: string, decimal: string) => string;
}

/**
 * Reads what somebody typed or copied: `-1.5`, `−1,5`, `－１。５`, `1 234.5000`, `2e-3`, `2 × 10⁻³`, `−∞`. Whatever the page
 * writes comes back, and arithmetic is done where it is known: `exp(-0.18) / 2.5`. Refused: what is no number, none that float32 can hold, or two numbers at once.
 */
export function readNumber(text: string): number | Refusal {
  const [, minus = '', size = ''] = /^([+-]?)\s*(.*)$/.exec(plain(text)) ?? [];
  const sign = minus === '-' ? '-' : '';
  if (sign && /^(∞|inf|infinity)$/.test(size)) return Number.NEGATIVE_INFINITY;
  const [, mantissa = '', e, power] = /^(.*?)(?:e([+-]?\d+)|\s*[×x*·⋅]\s*10\^([+-]?\d+))?$/.exec(size) ?? [];
  const exponent = e ?? power;
  const times = exponent === undefined ? '' : `e${exponent}`;
  if (/^[1-9]\d{0,2},\d{3}$/.test(mantissa)) {
    const written = (digits: string) => `${sign}${digits}${times}`.replaceAll('-', '−');
    return {
      why: 'either',
      thousands: written(mantissa.replace(',', '')),
      decimal: written(mantissa.replace(',', '.')),
    };
  }
  const digits = ungrouped(mantissa);
  const value = digits === undefined ? calculated(plain(text)) : Number(`${sign}${digits}${times}`);
  if (value === undefined) return { why: 'none' };
  return Number.isFinite(Math.fround(value)) ? value : { why: 'large' };
}

/** What a number field makes of its text: a value, or the sentence that says what was expected. */
export function readField(text: string, words: NumberWords, whole = false): { value: number } | { fault: string } {
  const read = readNumber(text);
  if (typeof read === 'number') return whole && !Number.isInteger(read) ? { fault: words.whole } : { value: read };
  if (read.why === 'either') return { fault: words.either(read.thousands, read.decimal) };
  return { fault: read.why === 'none' && whole ? words.whole : words[read.why] };
}

/** In ASCII, as far as it goes: full-width forms, every space, every dash, and superscripts as powers. */
const plain = (text: string): string =>
  text
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, '^$&')
    .normalize('NFKC')
    // Marks without a width come along with copied text; a soft hyphen may have been meant as a minus.
    .replace(/(?!\u00ad)\p{Cf}/gu, '')
    .replace(/[\p{Pd}−˗➖]/gu, '-')
    .replaceAll('。', '.')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();

/** Digits without separators of thousands and with a decimal point: `1.234,5`, `1 234.5` and `1234,5` are `1234.5`. */
function ungrouped(digits: string): string | undefined {
  if (/^(\d+\.?\d*|\.\d+)$/.test(digits)) return digits;
  if (/^(\d+,\d*|,\d+)$/.test(digits)) return digits.replace(',', '.');
  const [, whole, separator, point, fraction = ''] =
    /^(\d{1,3}(?:([ ',.])\d{3})(?:\2\d{3})*)(?:([.,])(\d*))?$/.exec(digits) ?? [];
  if (whole === undefined || separator === undefined || separator === point) return undefined;
  return `${whole.replaceAll(separator, '')}.${fraction}`;
}
