/** Euclidean length, summed in double precision. */
export function lengthOf(x: Float32Array): number {
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += (x[i] as number) * (x[i] as number);
  return Math.sqrt(squares);
}

/**
 * Shortens a gradient to length `most` if it is longer; its direction stays (Pascanu et al. 2013, arXiv:1211.5063).
 * Returns the length before.
 */
export function clipLength(gradient: Float32Array, most: number): number {
  const length = lengthOf(gradient);
  if (length > most) {
    const factor = most / length;
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) * factor;
  }
  return length;
}
