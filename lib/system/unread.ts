import type { System } from './system';

/** Words of so many letters are near each other when so many letters differ. */
const differing = (letters: number): number => (letters < 5 ? 1 : 2);

/**
 * The keys of a configuration that a system does not know. They change nothing, as a file may tell how it was made.
 *
 * @throws Error at one that is nearly the name of another: a slip of the pen would go unnoticed
 */
export function unreadKeys<Config>({ id, config }: System<Config>, values: object): string[] {
  const known = config.keys;
  if (!known) return [];
  const unread = Object.keys(values).filter((key) => !known.includes(key));
  for (const key of unread) {
    const meant = nearest(key, known);
    if (meant === undefined) continue;
    throw new Error(
      `The configuration of ${id} does not fit: ${key}: there is no such field; is ${meant} meant? Its fields are ${known.join(', ')}.`,
    );
  }
  return unread;
}

/** The nearest of all words, if one is near. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const found = words.map((other) => ({ other, apart: distance(word, other) }));
  const near = found.filter(({ other, apart }) => apart <= differing(Math.min(word.length, other.length)));
  return near.sort((a, b) => a.apart - b.apart)[0]?.other;
}

/** How many letters must be put in, taken out or replaced to make one word the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}
