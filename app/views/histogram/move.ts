import type { Key } from '@/app/draw/key';
import type { Bin } from './bins';

/** One of the numbers of a histogram: which bin, and the how manieth from below. */
export type SampleAt = readonly [bin: number, rank: number];

/**
 * Where a key leads: sideways to the middle of the next bin that holds a number, up and down to the next larger or
 * smaller number, Home and End to the least and the most. Null: the key is not the histogram's.
 */
export function movedIn(bins: readonly Bin[], [bin, rank]: SampleAt, event: Key): SampleAt | null {
  if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return null;
  const filled = bins.flatMap(({ samples }, i) => (samples.length ? [i] : []));
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return null;
  const count = (i: number): number => bins[i]?.samples.length ?? 0;
  const right = filled.find((i) => i > bin);
  const left = filled.findLast((i) => i < bin);
  switch (event.key) {
    case 'Home':
      return [first, 0];
    case 'End':
      return [last, count(last) - 1];
    case 'ArrowRight':
      return right === undefined ? [bin, rank] : [right, Math.floor(count(right) / 2)];
    case 'ArrowLeft':
      return left === undefined ? [bin, rank] : [left, Math.floor(count(left) / 2)];
    case 'ArrowUp':
      if (rank + 1 < count(bin)) return [bin, rank + 1];
      return right === undefined ? [bin, rank] : [right, 0];
    case 'ArrowDown':
      if (rank > 0) return [bin, rank - 1];
      return left === undefined ? [bin, rank] : [left, count(left) - 1];
    default:
      return null;
  }
}

/** The number that lies nearest to a value, in the bin where it falls or the nearest bin that holds one. */
export function sampleAt(bins: readonly Bin[], value: number): SampleAt {
  const away = ({ from, to, samples }: Bin): number =>
    samples.length ? Math.max(from - value, value - to, 0) : Number.POSITIVE_INFINITY;
  const distances = bins.map(away);
  const bin = Math.max(0, distances.indexOf(Math.min(...distances)));
  const within = (bins[bin]?.samples ?? []).map((sample) => Math.abs(sample.value - value));
  return [bin, Math.max(0, within.indexOf(Math.min(...within)))];
}
