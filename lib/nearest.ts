/** How many letters must be put in, taken out or exchanged to make one word of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...one].entries()) {
    const above = row;
    row = [i + 1];
    for (let j = 1; j <= other.length; j++) {
      const exchanged = (above[j - 1] as number) + (letter === other[j - 1] ? 0 : 1);
      row.push(Math.min(exchanged, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
  }
  return row[other.length] as number;
}

/** A name that holds the other is as near as one letter: `probs` means `block.0.attn.probs`. */
function far(name: string, known: string): number {
  const [one, other] = [name, known].map((text) => text.toLowerCase()) as [string, string];
  const holds = one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one));
  return holds && name !== known ? 1 : distance(name, known);
}

/** The known names, those first that are most like this one; names as far from it stay in their order. */
export const byNearness = (name: string, known: readonly string[]): string[] =>
  known
    .map((each) => ({ each, from: far(name, each) }))
    .sort((a, b) => a.from - b.from)
    .map(({ each }) => each);

/** More names than this are not listed. */
const MOST = 8;

/**
 * What to say of a name that nothing has: `there is no knob “temprature”. Did you mean “temperature”? There are:
 * channel, temperature.`
 */
export function unknown(kind: string, name: string, known: readonly string[]): string {
  const [nearest] = byNearness(name, known);
  if (nearest === undefined) return `there is no ${kind} “${name}”, nor any other.`;
  const listed = known.length > MOST ? byNearness(name, known).slice(0, MOST) : known;
  const more = known.length > MOST ? ` and ${known.length - MOST} more` : '';
  return `there is no ${kind} “${name}”. Did you mean “${nearest}”? There are: ${listed.join(', ')}${more}.`;
}
