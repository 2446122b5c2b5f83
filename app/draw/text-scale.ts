/** What layouts take the smallest text of the stage to be, in CSS pixels. */
const SMALLEST = 12;
let measured: number | undefined;

/**
 * How much larger than its layout asks for a browser writes small text, because its reader set a minimum font size: 1 for
 * nearly everybody, 5/3 with a minimum of 20 px. What leaves room for text multiplies by it. Ems do not know of it.
 */
export function textScale(): number {
  measured ??= typeof document === 'undefined' ? 1 : Math.max(SMALLEST, smallest()) / SMALLEST;
  return measured;
}

/** The height of a line that asks for text of one pixel. */
function smallest(): number {
  const line = document.createElement('div');
  line.style.cssText = 'position: absolute; visibility: hidden; font-size: 1px; line-height: 1';
  line.textContent = '0';
  document.body.append(line);
  const height = line.offsetHeight;
  line.remove();
  return height;
}
