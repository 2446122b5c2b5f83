import { fromBase64url, toBase64url } from './base64url';
import { check } from './check';
import { beginning, type Codec, longest } from './codec';
import { deflate, isPacked } from './deflate';
import type { LinkPicture } from './state';

const PIXELS = 28 * 28;
const BYTES = PIXELS * 3;
/** Deflate never makes more than a few bytes out of nothing, so no longer text can be a picture. */
const CUSTOM = /^x~([A-Za-z0-9_-]{1,3400})~([0-9a-z]{1,4})/;

/**
 * A bundled picture by its id; any other as `x~DATA~CHECK`: palette and indices (raw RGB above 256 colours), deflated,
 * base64url. The check keeps a picture that was damaged on the way from being shown as if it were whole.
 */
export const picture: Codec<LinkPicture> = {
  write(value) {
    if (value.kind === 'bundled') return value.id;
    if (value.pixels.length !== BYTES) return '';
    const packed = toPalette(value.pixels) ?? value.pixels;
    return `x~${toBase64url(deflate().deflateSync(packed, { level: 9 }))}~${check(value.pixels)}`;
  },
  read(text, context) {
    const { catalogue, ignore } = context;
    if (!isPacked(text)) {
      const id = longest(catalogue.pictures, text);
      if (id === undefined || id.length < text.length) ignore(text, 'unknown-picture');
      return id === undefined ? undefined : { kind: 'bundled', id };
    }
    const [, data, sum] = CUSTOM.exec(text) ?? [];
    const pixels = data && unpack(data);
    if (!pixels || check(pixels) !== sum) {
      ignore(text, 'incomplete');
      return undefined;
    }
    beginning(text, CUSTOM, context);
    return { kind: 'custom', pixels };
  },
};

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

/** Pixels from deflated data. The length tells the two forms apart: 784 + 3n with n ≤ 256 is never 2352. */
function unpack(data: string): Uint8Array | undefined {
  const bytes = fromBase64url(data);
  if (!bytes) return undefined;
  let packed: Uint8Array;
  try {
    // A buffer of fixed size: whatever the data would inflate to, no more than this is ever held.
    packed = deflate().inflateSync(bytes, { out: new Uint8Array(BYTES + 1) });
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
