/** What the root of an SVG file says about its size, as written. */
interface SvgAttributes {
  readonly width: string | null;
  readonly height: string | null;
  readonly viewBox: string | null;
}

interface SvgSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What of the drawing's own plane is seen. */
  readonly viewBox: string;
}

/** CSS pixels in one unit; what depends on a font counts as in a browser's default one of 16 px. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pt: 96 / 72,
  pc: 16,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
};
/** Side of a drawing that says nothing about its size. A browser would show 300 × 150 of it. */
const UNSAID = 300;

/**
 * How large an SVG is, and what of it is seen. Where a side is missing or in percent of a page that is not there, the
 * view box gives the proportions; without one the drawing is taken for a square.
 */
export function svgSize({ width, height, viewBox }: SvgAttributes): SvgSize {
  const box = boxOf(viewBox);
  const [wide, high] = [lengthOf(width), lengthOf(height)];
  const proportion = box ? box.width / box.height : 1;
  const across = wide ?? (high ? high * proportion : (box?.width ?? UNSAID));
  const down = high ?? across / proportion;
  return { width: across, height: down, viewBox: box ? (viewBox as string) : `0 0 ${across} ${down}` };
}

/** Undefined for what is no length above 0 by itself. */
function lengthOf(text: string | null): number | undefined {
  const [, number, unit = ''] = text?.trim().match(/^\+?([\d.]+(?:e[+-]?\d+)?)([a-z]*)$/i) ?? [];
  const length = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return length > 0 && Number.isFinite(length) ? length : undefined;
}

function boxOf(text: string | null): { width: number; height: number } | undefined {
  const numbers = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
    ? { width, height }
    : undefined;
}
