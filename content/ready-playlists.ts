import type { ReadyPlaylist } from './ready-playlist';

const files = import.meta.glob<ReadyPlaylist>('./playlists/*.ts', { eager: true, import: 'default' });

/** All that ship, by the names of their files. */
export const readyPlaylists: readonly ReadyPlaylist[] = Object.values(files);
