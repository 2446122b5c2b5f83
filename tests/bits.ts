/** Where two arrays first differ in a bit, or −1. The two zeros differ; one NaN is like another. */
export function firstDifference(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return Math.min(a.length, b.length);
  return a.findIndex((x, i) => !Object.is(x, b[i]));
}
