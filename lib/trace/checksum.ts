import type { Trace } from './trace';

/** The quiet NaN that every NaN counts as: which of the many bit patterns an engine makes is its own affair. */
const NAN = 0x7fc00000;

/**
 * Sixteen hexadecimal digits that stand for every bit of a run: the names in order, the shapes, and the cells. Two runs
 * have the same ones if they are the same run, whichever backend, browser or machine computed them.
 */
export function checksum(trace: Trace): string {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  const take = (word: number): void => {
    high = Math.imul(rotated(high ^ word, 13), 0xcc9e2d51);
    low = (Math.imul(rotated(low ^ high, 17), 0x1b873593) + word) | 0;
  };
  for (const name of trace.names) {
    const { tensor } = trace.get(name);
    for (let i = 0; i < name.length; i++) take(name.charCodeAt(i));
    for (const size of tensor.shape) take(size);
    const { buffer, byteOffset, length } = tensor.data;
    const bits = new Int32Array(buffer, byteOffset, length);
    for (let i = 0; i < length; i++) {
      const word = bits[i] as number;
      take((word & 0x7fffffff) > 0x7f800000 ? NAN : word);
    }
  }
  return hex(mixed(high ^ low)) + hex(mixed(low));
}

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of x reaches every bit of the result. */
function mixed(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, '0');
