/**
 * A seed for one purpose out of another seed: `derivedSeed(seed, epoch, i)` is the seed of picture i of an epoch. What is
 * drawn then depends on neither the order of the work nor the number of workers, and a resumed run needs no generator's
 * state. (The finaliser of MurmurHash3, Austin Appleby, public domain.)
 */
export function derivedSeed(seed: number, ...path: readonly number[]): number {
  let h = seed | 0;
  for (const part of path) {
    h = (Math.imul(h, 0x9e3779b1) + part + 1) | 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}
