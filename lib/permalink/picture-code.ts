import { check } from './check';
import { beginning, type Codec, longest } from './codec';
import { isPacked, packer } from './load-packer';
import type { LinkPicture } from './state';

const BYTES = 28 * 28 * 3;
/** Deflate never makes more than a few bytes out of nothing, so no longer text can be a picture. */
const CUSTOM = /^x~([A-Za-z0-9_-]{1,3400})~([0-9a-z]{1,4})/;

/**
 * A bundled picture by its id; any other as `x~DATA~CHECK`, packed (packer.ts). The check keeps a picture that was damaged on the way from being shown as if it were whole.
 */
export const picture: Codec<LinkPicture> = {
  write(value) {
    if (value.kind === 'bundled') return value.id;
    if (value.pixels.length !== BYTES) return '';
    return `x~${packer().pack(value.pixels)}~${check(value.pixels)}`;
  },
  read(text, context) {
    const { catalogue, ignore } = context;
    if (!isPacked(text)) {
      const id = longest(catalogue.pictures, text);
      if (id === undefined || id.length < text.length) ignore(text, 'unknown-picture');
      return id === undefined ? undefined : { kind: 'bundled', id };
    }
    const [, data, sum] = CUSTOM.exec(text) ?? [];
    const pixels = data && packer().unpack(data);
    if (!pixels || check(pixels) !== sum) {
      ignore(text, 'incomplete');
      return undefined;
    }
    beginning(text, CUSTOM, context);
    return { kind: 'custom', pixels };
  },
};
