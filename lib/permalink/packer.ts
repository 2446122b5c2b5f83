// Named one by one, so that the bundler leaves the rest of the library out.
import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from './base64url';

const PIXELS = 28 * 28;
/** Of a picture: [28, 28, 3], row-major, red green blue. */
const BYTES = PIXELS * 3;

/** Palette and indices (raw RGB above 256 colours), deflated, base64url. */
export const pack = (pixels: Uint8Array): string => toBase64url(deflateSync(toPalette(pixels) ?? pixels, { level: 9 }));

/** The colours in order of first appearance, [n, 3], then one index per pixel; undefined above 256 colours. */
function toPalette(pixels: Uint8Array): Uint8Array | undefined {
  const colours = new Map<number, number>();
  const indices = Array.from({ length: PIXELS }, (_, i) => {
    const [r = 0, g = 0, b = 0] = pixels.subarray(3 * i, 3 * i + 3);
    const colour = (r << 16) | (g << 8) | b;
    const known = colours.get(colour) ?? colours.size;
    colours.set(colour, known);
    return known;
  });
  if (colours.size > 256) return undefined;
  return Uint8Array.from([...[...colours.keys()].flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]), ...indices]);
}

/** Pixels from what was packed. The length tells the two forms apart: 784 + 3n with n ≤ 256 is never 2352. */
export function unpack(data: string): Uint8Array | undefined {
  const bytes = fromBase64url(data);
  if (!bytes) return undefined;
  let packed: Uint8Array;
  try {
    // A buffer of fixed size: whatever the data would inflate to, no more than this is ever held.
    packed = inflateSync(bytes, { out: new Uint8Array(BYTES + 1) });
  } catch {
    return undefined;
  }
  if (packed.length === BYTES) return packed.slice();
  const colours = (packed.length - PIXELS) / 3;
  if (!Number.isInteger(colours) || colours < 1 || colours > 256) return undefined;
  const indices = packed.subarray(3 * colours);
  if (indices.some((index) => index >= colours)) return undefined;
  return Uint8Array.from({ length: BYTES }, (_, i) => packed[3 * (indices[Math.floor(i / 3)] ?? 0) + (i % 3)] ?? 0);
}
