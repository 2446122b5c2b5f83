/** The one of some names that takes the fewest letters to change, at most half of them; undefined: none is alike. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((other) => ({ other, changes: changesBetween(name, other) }))
    .filter(({ other, changes }) => changes <= Math.max(name.length, other.length) / 2)
    .sort((a, b) => a.changes - b.changes);
  return ranked[0]?.other;
}

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
