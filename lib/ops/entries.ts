import type { Tensor } from '../tensor/tensor';

/**
 * Refuses an index that points beyond a row.
 *
 * @throws RangeError when an entry is neither −1 nor one of a row of n
 */
export function checkEntries(op: string, { data }: Tensor, n: number): void {
  const wrong = data.findIndex((entry) => !Number.isInteger(entry) || entry < -1 || entry >= n);
  if (wrong < 0) return;
  throw new RangeError(
    `${op}: index ${data[wrong]} at position ${wrong} is no entry of the row; ` +
      `its ${n} entries are called 0 to ${n - 1}, and −1 stands for a zero.`,
  );
}

/** Rows of n cells, of each of which `taken` are read by an index that repeats over the rows. */
interface Reading {
  readonly index: Tensor;
  readonly n: number;
  readonly taken: number;
}

/** out[i] = the cell that the index names, 0 where it is −1. */
export function takeEntries(out: Float32Array, x: Float32Array, { index, n, taken }: Reading): void {
  for (let at = 0; at < out.length; at++) {
    const entry = index.data[at % index.data.length] as number;
    out[at] = entry < 0 ? 0 : (x[Math.floor(at / taken) * n + entry] as number);
  }
}

/** Adds each gradient to that of the cell it was read from. */
export function giveBackEntries(dx: Float32Array, grad: Float32Array, { index, n, taken }: Reading): void {
  for (let at = 0; at < grad.length; at++) {
    const entry = index.data[at % index.data.length] as number;
    if (entry < 0) continue;
    const from = Math.floor(at / taken) * n + entry;
    dx[from] = (dx[from] as number) + (grad[at] as number);
  }
}
