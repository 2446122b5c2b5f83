import type { Words } from './language';

/** A way through the course that ships with it: a file of content/playlists, found by where it stands. */
export interface ReadyPlaylist {
  /** In links. Once published it stays. */
  readonly id: string;
  readonly title: Words<string>;
  /** For whom, and how long. */
  readonly summary: Words<string>;
  /** `lesson/step` → what to do there, in the order in which they are gone through. Empty words: nothing is said. */
  readonly steps: Readonly<Record<string, Words<string>>>;
  /** What belongs to it and has no step yet. */
  readonly toCome: readonly Words<string>[];
}

export const definePlaylist = (playlist: ReadyPlaylist): ReadyPlaylist => playlist;

/** Nothing is said of a step. */
export const SILENT: Words<string> = { en: '', zh: '' };
