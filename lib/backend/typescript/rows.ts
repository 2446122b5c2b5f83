import { exp } from './functions';
import { dot, sum } from './lanes';

type F = Float32Array;

const f = Math.fround;

function holdsNaN(x: F, start: number, n: number): boolean {
  for (let i = start; i < start + n; i++) if (Number.isNaN(x[i])) return true;
  return false;
}

/** Softmax of each row of n cells. Returns the first row that is all −∞, or −1. */
export function softmax(out: F, x: F, n: number): number {
  for (let start = 0; start < x.length; start += n) {
    let max = Number.NEGATIVE_INFINITY;
    for (let i = start; i < start + n; i++) if ((x[i] as number) > max) max = x[i] as number;
    if (max === Number.NEGATIVE_INFINITY && !holdsNaN(x, start, n)) return start / n;
    for (let i = start; i < start + n; i++) out[i] = exp(f((x[i] as number) - max));
    const part = f(1 / sum(out, start, n));
    for (let i = start; i < start + n; i++) out[i] = (out[i] as number) * part;
  }
  return -1;
}

/** dx = y · (grad − Σ grad·y), row by row */
export function softmaxBackward(dx: F, out: F, grad: F, n: number): void {
  for (let start = 0; start < out.length; start += n) {
    const along = dot(out, start, grad, start, n);
    for (let i = start; i < start + n; i++) {
      dx[i] = (dx[i] as number) + f((out[i] as number) * f((grad[i] as number) - along));
    }
  }
}

/** A row, centred or scaled or weighted, on its way to a sum. */
let [row, others] = [new Float32Array(512), new Float32Array(512)];

function makeRoom(n: number): void {
  if (row.length < n) [row, others] = [new Float32Array(n), new Float32Array(n)];
}

/** Writes x̂ = (x − mean) / √(biased variance + ε) of a row to `row`; returns what it was multiplied by. */
function normalise(x: F, start: number, n: number, eps: number): number {
  const mean = f(sum(x, start, n) / n);
  for (let i = 0; i < n; i++) row[i] = (x[start + i] as number) - mean;
  const variance = f(dot(row, 0, row, 0, n) / n);
  const by = f(1 / f(Math.sqrt(f(variance + f(eps)))));
  for (let i = 0; i < n; i++) row[i] = (row[i] as number) * by;
  return by;
}

export function layerNorm(out: F, x: F, gamma: F, beta: F, n: number, eps: number): void {
  makeRoom(n);
  for (let start = 0; start < x.length; start += n) {
    normalise(x, start, n, eps);
    for (let i = 0; i < n; i++) out[start + i] = f((row[i] as number) * (gamma[i] as number)) + (beta[i] as number);
  }
}

/** With h = (x − mean)/deviation and g = grad·γ: dx = (g − mean(g) − h·mean(g·h)) / deviation. Adds to all three. */
export function layerNormBackward(dx: F, dgamma: F, dbeta: F, x: F, gamma: F, grad: F, n: number, eps: number): void {
  makeRoom(n);
  for (let start = 0; start < x.length; start += n) {
    const by = normalise(x, start, n, eps);
    for (let i = 0; i < n; i++) {
      const up = grad[start + i] as number;
      dgamma[i] = (dgamma[i] as number) + f(up * (row[i] as number));
      dbeta[i] = (dbeta[i] as number) + up;
      others[i] = up * (gamma[i] as number);
    }
    const meanG = f(sum(others, 0, n) / n);
    const meanH = f(dot(others, 0, row, 0, n) / n);
    for (let i = 0; i < n; i++) {
      const centred = f(f((others[i] as number) - meanG) - f((row[i] as number) * meanH));
      dx[start + i] = (dx[start + i] as number) + f(centred * by);
    }
  }
}

export function gatherRows(out: F, table: F, rows: F, n: number): void {
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] as number) * n;
    out.set(table.subarray(from, from + n), i * n);
  }
}

export function scatterRows(table: F, x: F, rows: F, n: number): void {
  for (let i = 0; i < rows.length; i++) {
    const to = (rows[i] as number) * n;
    for (let j = 0; j < n; j++) table[to + j] = (table[to + j] as number) + (x[i * n + j] as number);
  }
}
