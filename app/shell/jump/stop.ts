/** A place that one can go to: a step with its number, or the lesson's end without one. */
export interface JumpStop {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
}

/** Those that a number or a part of a title means, best first. Nothing typed: all. */
export function stopsFor(stops: readonly JumpStop[], typed: string): readonly JumpStop[] {
  const wanted = typed.trim().toLowerCase();
  if (/^\d+$/.test(wanted)) {
    const exact = stops.filter(({ number }) => number === Number(wanted));
    return [...exact, ...stops.filter((stop) => !exact.includes(stop) && `${stop.number ?? ''}`.startsWith(wanted))];
  }
  return stops.filter(({ id, title }) => title.toLowerCase().includes(wanted) || id.includes(wanted));
}
