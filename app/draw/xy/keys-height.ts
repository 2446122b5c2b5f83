import { textScale } from '../text-scale';
import { textWidth } from '../text-width';

/** Of the keys above a chart, in CSS pixels: about the width of a character, what stands before a name, between two, a line. */
const LETTER = 6.6;
const SIGN = 26;
const GAP = 16;
const LINE = 22;

/** How high the keys of a chart of so many pixels are: those that find no room stand in the next line. */
export function keysHeight(names: readonly string[], width: number): number {
  let [lines, left] = [1, width];
  for (const name of names) {
    const wanted = SIGN + textWidth(name) * LETTER * textScale();
    if (wanted > left && left < width) [lines, left] = [lines + 1, width];
    // A name longer than a line goes on in the next.
    lines += Math.max(0, Math.ceil(wanted / width) - 1);
    left -= wanted + GAP;
  }
  return lines * LINE * textScale();
}
