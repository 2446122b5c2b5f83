import { readyAs, walkable, wayOf } from '@/app/store/way';
import { readyPlaylists } from '@/content/ready-playlists';
import { packPlaylist } from '@/lib/playlist/code';
import { writePlaylist } from '@/lib/playlist/file';
import type { Playlist } from '@/lib/playlist/playlist';

export const EMPTY: Playlist = { title: '', items: [] };

/** The way behind a link's code, as it stands when somebody begins to change it. */
export function draftOf(code: string): Playlist {
  const way = wayOf(code);
  return way ? (readyAs(code) ?? { title: way.title ?? '', items: way.stops.map(itemOf) }) : EMPTY;
}

/** The code of a playlist in links: a ready one, as it ships, by its name. */
export function listCode(list: Playlist): string {
  const text = writePlaylist(list);
  const ready = readyPlaylists.find(({ id }) => {
    const shipped = readyAs(id);
    return shipped !== null && writePlaylist(shipped) === text;
  });
  return ready?.id ?? packPlaylist(list);
}

/** With a step put at the end, or taken away. */
export function ticked(list: Playlist, place: string): Playlist {
  const rest = list.items.filter((item) => item.place !== place);
  return { ...list, items: rest.length < list.items.length ? rest : [...rest, { place, note: '' }] };
}

/** Those of its steps that there are, and the names of the others. */
export function existing(list: Playlist): { readonly list: Playlist; readonly skipped: readonly string[] } {
  const { stops, ignored } = walkable(list);
  return { list: { ...list, items: stops.map(itemOf) }, skipped: ignored.map(({ part }) => part) };
}

const itemOf = ({ place, note }: Playlist['items'][number]) => ({ place, note });
