/** A word in one language only, or in several: code → word. */
export type SaidIn = string | Readonly<Record<string, string | undefined>>;

/** A step of the course, and what is said of it. */
export interface Item {
  /** `lesson/step`. */
  readonly place: string;
  /** Empty: nothing. */
  readonly note: SaidIn;
}

/** A selection of steps across lessons, in the order in which they are gone through. */
export interface Playlist {
  readonly title: SaidIn;
  readonly items: readonly Item[];
}

/** Long enough for what it is for, short enough for a link: characters. */
export const MOST = { title: 120, note: 300, items: 120 } as const;

export const saidIn = (said: SaidIn, language: string): string =>
  typeof said === 'string' ? said : (said[language] ?? said.en ?? Object.values(said).find(Boolean) ?? '');

/** The same with other words in one language. */
export const sayAnew = (said: SaidIn, language: string, words: string): SaidIn =>
  typeof said === 'string' ? words : { ...said, [language]: words };

/** With the item at `from` moved to where `to` is; what lies between gives way. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const rest = items.filter((_, i) => i !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
