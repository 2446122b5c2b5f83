/** A wire that is led around boxes, from column to column. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * On which line beside the row each wire runs, 0 nearest to the boxes: two that share a column never share a line, and
 * a shorter one runs inside a longer one.
 */
export function tracksOf(spans: readonly ColumnSpan[]): readonly number[] {
  const left = ({ from, to }: ColumnSpan) => Math.min(from, to);
  const right = ({ from, to }: ColumnSpan) => Math.max(from, to);
  const tracks = spans.map(() => 0);
  const shortFirst = spans.map((_, i) => i).sort((a, b) => lengthOf(spans[a]) - lengthOf(spans[b]) || a - b);
  const taken: ColumnSpan[][] = [];
  for (const i of shortFirst) {
    const span = spans[i] as ColumnSpan;
    const isFree = (line: readonly ColumnSpan[]) =>
      line.every((other) => right(other) <= left(span) || right(span) <= left(other));
    const nested = (line: readonly ColumnSpan[]) => !isFree(line);
    // Above every line that it would cross.
    const track = taken.findLastIndex(nested) + 1;
    tracks[i] = track;
    taken[track] = [...(taken[track] ?? []), span];
  }
  return tracks;
}

const lengthOf = (span: ColumnSpan | undefined): number => (span ? Math.abs(span.to - span.from) : 0);
