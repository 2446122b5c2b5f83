import { type ListRefusal, MOST_CHARACTERS, readPlaylist } from '@/lib/playlist/file';
import type { Playlist } from '@/lib/playlist/playlist';
import { existing } from './draft';

/** Why nothing was opened. */
export type WayRefusal = ListRefusal | { readonly why: 'unreadable' } | { readonly why: 'no-steps' };

/** What became of a file. */
export type OpenedFile =
  | { readonly list: Playlist; readonly skipped: readonly string[] }
  | { readonly name: string; readonly refusal: WayRefusal };

/** The playlist in a file, without the steps that there are no longer. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name, size } = file;
  // A character has at most four bytes: a larger file is not even read.
  if (size > 4 * MOST_CHARACTERS)
    return { name, refusal: { why: 'too-large', characters: size, most: MOST_CHARACTERS } };
  const text = await file.text().catch(() => null);
  if (text === null) return { name, refusal: { why: 'unreadable' } };
  const read = readPlaylist(text);
  if ('refusal' in read) return { name, refusal: read.refusal };
  const opened = existing(read);
  return opened.list.items.length ? opened : { name, refusal: { why: 'no-steps' } };
}
