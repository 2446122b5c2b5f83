/** A step, or the end, of a lesson: `vit/scores`. */
export type PlaceId = string;

/** The latest answer to a question. */
export interface Answered {
  /** How often it was answered until it was solved; 0: its solution was shown. */
  readonly tries: number;
  /** The last of them was right. */
  readonly right: boolean;
  /** Which fresh numbers it was asked with; 0: those that it is first asked with. */
  readonly draw: number;
  readonly when: number;
}

/** When a lesson that somebody has been through is asked about again. */
export interface RecallCard {
  /** The steps whose questions are asked, in turn. */
  readonly steps: readonly string[];
  /** How many of the waits of `recall.ts` are over. */
  readonly box: number;
  /** How often it was asked. */
  readonly times: number;
  /** When it was last asked, or the lesson's end reached. */
  readonly when: number;
}

/**
 * What a reader has done, as the browser keeps it and as a file holds it. Times are milliseconds since 1970. Lessons and
 * steps that this version does not know stay: another does.
 */
export interface ReaderProgress {
  /** When a place was last on screen. */
  readonly seen: Readonly<Record<PlaceId, number>>;
  readonly answers: Readonly<Record<PlaceId, Answered>>;
  /** By lesson. */
  readonly cards: Readonly<Record<string, RecallCard>>;
}

export const NO_PROGRESS: ReaderProgress = { seen: {}, answers: {}, cards: {} };

/** Both together: of each entry the newer. Whichever comes first, and however often, the result is the same. */
export const merged = (a: ReaderProgress, b: ReaderProgress): ReaderProgress => ({
  seen: together(a.seen, b.seen, (when) => when),
  answers: together(a.answers, b.answers, ({ when }) => when),
  cards: together(a.cards, b.cards, ({ when }) => when),
});

type Entries<T> = Readonly<Record<string, T>>;

function together<T>(a: Entries<T>, b: Entries<T>, whenOf: (entry: T) => number): Entries<T> {
  const newer = (x: T, y: T): T => {
    if (whenOf(x) !== whenOf(y)) return whenOf(x) > whenOf(y) ? x : y;
    // Of the same moment, always the same one of two.
    return JSON.stringify(x) > JSON.stringify(y) ? x : y;
  };
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const [x, y] = [a[key], b[key]];
      return [key, x === undefined ? (y as T) : y === undefined ? x : newer(x, y)];
    }),
  );
}
