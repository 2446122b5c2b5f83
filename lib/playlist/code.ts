// Named one by one, so that the bundler leaves the rest of the library out.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from '../permalink/base64url';
import { check } from '../permalink/check';
import { MOST_CHARACTERS, readPlaylist, writePlaylist } from './file';
import type { Playlist } from './playlist';

const PACKED = /^x~([A-Za-z0-9_-]+)~([0-9a-z]{1,4})$/;

/** The longest code that a link carries: beyond it chats cut. */
export const MOST_CODE = 6000;

/** A playlist for a link: its file, deflated, as `x~DATA~CHECK`. */
export function packPlaylist(list: Playlist): string {
  const bytes = strToU8(writePlaylist(list));
  return `x~${toBase64url(deflateSync(bytes, { level: 9 }))}~${check(bytes)}`;
}

/** The playlist of such a code; null where it was cut or changed on the way, or was never one. */
export function unpackPlaylist(code: string): Playlist | null {
  const [, data = '', sum] = PACKED.exec(code) ?? [];
  const packed = fromBase64url(data);
  if (!data || !packed) return null;
  let bytes: Uint8Array;
  try {
    // A buffer of fixed size: whatever the data would inflate to, no more than this is ever held.
    bytes = inflateSync(packed, { out: new Uint8Array(MOST_CHARACTERS) });
  } catch {
    return null;
  }
  if (check(bytes) !== sum) return null;
  const read = readPlaylist(strFromU8(bytes));
  return 'refusal' in read ? null : read;
}
