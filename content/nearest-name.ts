/** The names in the order of how many letters must change, those first that are most like this one. */
const ranked = (name: string, known: readonly string[]) =>
  known.map((other) => ({ other, changes: changesBetween(name, other) })).sort((a, b) => a.changes - b.changes);

/** The one of some names that takes the fewest letters to change, at most half of them; undefined: none is alike. */
export const nearestName = (name: string, known: readonly string[]): string | undefined =>
  ranked(name, known).find(({ other, changes }) => changes <= Math.max(name.length, other.length) / 2)?.other;

/** How many letters must be added, left out or replaced to make one word of another (Levenshtein 1966). */
function changesBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (above[j] as number) + (letter === other ? 0 : 1);
      row.push(Math.min(replaced, (above[j + 1] as number) + 1, (row[j] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}

/** What there is, and which of it was meant: for the end of an error about a name that is not there. */
export function knownNames(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return `${known.join(', ') || 'none'}${near === undefined ? '' : `; did you mean ${near}?`}`;
}

/** More names than this are not listed. */
const MOST_LISTED = 8;

/**
 * What to say of a name that nothing has: `there is no knob “temprature”. Did you mean “temperature”? There are:
 * channel, temperature.`
 */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  if (!known.length) return `there is no ${kind} “${name}”, nor any other.`;
  const near = nearestName(name, known);
  const listed =
    known.length > MOST_LISTED
      ? ranked(name, known)
          .slice(0, MOST_LISTED)
          .map(({ other }) => other)
      : known;
  const more = known.length > MOST_LISTED ? ` and ${known.length - MOST_LISTED} more` : '';
  const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
  return `there is no ${kind} “${name}”.${meant} There are: ${listed.join(', ')}${more}.`;
}
