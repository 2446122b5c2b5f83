import { log } from '@/lib/maths';

export const sum = (x: readonly number[]): number => x.reduce((total, value) => total + value, 0);

export const mean = (x: readonly number[]): number => sum(x) / x.length;

/** Standard deviation over all entries, divided by their number. */
export function deviation(x: readonly number[]): number {
  const middle = mean(x);
  return Math.sqrt(mean(x.map((value) => (value - middle) * (value - middle))));
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((value, i) => value * (b[i] as number)));

/** Euclidean length of a vector. */
export const length = (x: readonly number[]): number => Math.sqrt(dot(x, x));

/** Cosine of the angle between two vectors. */
export const cosine = (a: readonly number[], b: readonly number[]): number => dot(a, b) / (length(a) * length(b));

/** Index of the largest entry; of equal ones, the first. */
export const argmax = (x: readonly number[]): number => x.indexOf(Math.max(...x));

/** Entropy in nats of weights that add up to 1. */
export const entropy = (weights: readonly number[]): number =>
  -sum(weights.map((weight) => (weight > 0 ? weight * log(weight) : 0)));

export const countNegative = (x: readonly (readonly number[])[]): number =>
  x.flat().filter((value) => value < 0).length;

/** Largest difference between two matrices of one shape. */
export const greatestChange = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number =>
  Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - (b[i]?.[j] as number)))));

/** How many rows of two matrices of one shape differ in any entry. */
export const changedRows = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number =>
  a.filter((row, i) => row.some((value, j) => value !== b[i]?.[j])).length;
