/** From and to (inside) of a stretch of terms; `shown` false: left out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly shown: boolean;
}
export interface Limits {
  /** Up to so many terms are shown whole. */
  readonly most: number;
  readonly head: number;
  readonly tail: number;
}

/** Which of `count` terms are shown: the first, the last, and `keep` with what lies next to them. */
export function shorten(count: number, { most, head, tail }: Limits, keep = -1): Stretch[] {
  const isShown = (i: number) => count <= most || i < head || i >= count - tail || i === keep;
  const shown = Array.from({ length: count }, (_, i) => isShown(i));
  // A gap of one term is no shorter than the term.
  for (let i = 1; i < count - 1; i++) if (shown[i - 1] && shown[i + 1]) shown[i] = true;
  const stretches: Stretch[] = [];
  for (let from = 0; from < count; ) {
    let to = from;
    while (to + 1 < count && shown[to + 1] === shown[from]) to++;
    stretches.push({ from, to, shown: shown[from] as boolean });
    from = to + 1;
  }
  return stretches;
}
