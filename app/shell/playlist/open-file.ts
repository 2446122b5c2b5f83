import { type TextRefusal, textOfFile } from '@/app/page/text-of-file';
import { type ListRefusal, MOST_CHARACTERS, readPlaylist } from '@/lib/playlist/file';
import type { Playlist } from '@/lib/playlist/playlist';
import { existing } from './draft';

/** Why nothing was opened. */
export type WayRefusal = ListRefusal | TextRefusal | { readonly why: 'no-steps' };

/** What became of a file. */
export type OpenedFile =
  | { readonly list: Playlist; readonly skipped: readonly string[] }
  | { readonly name: string; readonly refusal: WayRefusal };

/** The playlist in a file, without the steps that there are no longer. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name } = file;
  const text = await textOfFile(file, MOST_CHARACTERS);
  if (typeof text !== 'string') return { name, refusal: text };
  const read = readPlaylist(text);
  if ('refusal' in read) return { name, refusal: read.refusal };
  const opened = existing(read);
  return opened.list.items.length ? opened : { name, refusal: { why: 'no-steps' } };
}
