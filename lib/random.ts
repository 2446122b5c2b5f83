import { cos, log } from './maths';

/** Uniform numbers in [0, 1). Lessons, tests and training draw from nothing else, so a seed repeats them exactly. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): a small generator with 32 bits of state. */
export function seeded(seed: number): Random {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers by Box and Muller (the cosine branch alone). */
export function normal(random: Random): number {
  const u = Math.max(random(), 1e-12);
  return Math.sqrt(-2 * log(u)) * cos(2 * Math.PI * random());
}
