/** A place of a lesson to go to: `number` is null for its end. */
export interface Stop {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly short: string;
}

/**
 * The places that are meant by what somebody has typed, the likeliest first: the step of that number, then those whose
 * number begins so; or those with these words in their title. Nothing typed: all of them.
 */
export function matching(stops: readonly Stop[], typed: string): readonly Stop[] {
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  if (!/^\d+$/.test(wanted)) {
    const words = wanted.split(/\s+/);
    return stops.filter(({ title, short }) => words.every((word) => `${title} ${short}`.toLowerCase().includes(word)));
  }
  const begins = stops.filter(({ number }) => `${number ?? ''}`.startsWith(`${Number(wanted)}`));
  return begins.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
}
