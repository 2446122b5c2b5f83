type F = Float32Array;

/** Softmax of each row of n cells. Returns the first row that is all −∞, or −1. */
export function softmax(out: F, x: F, n: number): number {
  for (let start = 0; start < x.length; start += n) {
    let max = Number.NEGATIVE_INFINITY;
    for (let i = start; i < start + n; i++) if ((x[i] as number) > max) max = x[i] as number;
    if (max === Number.NEGATIVE_INFINITY) return start / n;
    let total = 0;
    for (let i = start; i < start + n; i++) {
      const e = Math.exp((x[i] as number) - max);
      out[i] = e;
      total += e;
    }
    for (let i = start; i < start + n; i++) out[i] = (out[i] as number) / total;
  }
  return -1;
}

/** dx = y · (grad − Σ grad·y), row by row */
export function softmaxBackward(dx: F, out: F, grad: F, n: number): void {
  for (let start = 0; start < out.length; start += n) {
    let dot = 0;
    for (let i = start; i < start + n; i++) dot += (out[i] as number) * (grad[i] as number);
    for (let i = start; i < start + n; i++) {
      dx[i] = (dx[i] as number) + (out[i] as number) * ((grad[i] as number) - dot);
    }
  }
}

function moments(x: F, start: number, n: number, eps: number): [mean: number, perDeviation: number] {
  let total = 0;
  for (let i = start; i < start + n; i++) total += x[i] as number;
  const mean = total / n;
  let squares = 0;
  for (let i = start; i < start + n; i++) squares += ((x[i] as number) - mean) ** 2;
  return [mean, 1 / Math.sqrt(squares / n + eps)];
}

export function layerNorm(out: F, x: F, gamma: F, beta: F, n: number, eps: number): void {
  for (let start = 0; start < x.length; start += n) {
    const [mean, perDeviation] = moments(x, start, n, eps);
    for (let i = 0; i < n; i++) {
      const hat = ((x[start + i] as number) - mean) * perDeviation;
      out[start + i] = hat * (gamma[i] as number) + (beta[i] as number);
    }
  }
}

/** With h = (x − mean)/deviation and g = grad·γ: dx = (g − mean(g) − h·mean(g·h)) / deviation. Adds to all three. */
export function layerNormBackward(dx: F, dgamma: F, dbeta: F, x: F, gamma: F, grad: F, n: number, eps: number): void {
  for (let start = 0; start < x.length; start += n) {
    const [mean, perDeviation] = moments(x, start, n, eps);
    let g1 = 0;
    let gh = 0;
    for (let i = 0; i < n; i++) {
      const hat = ((x[start + i] as number) - mean) * perDeviation;
      const up = grad[start + i] as number;
      dgamma[i] = (dgamma[i] as number) + up * hat;
      dbeta[i] = (dbeta[i] as number) + up;
      g1 += up * (gamma[i] as number);
      gh += up * (gamma[i] as number) * hat;
    }
    for (let i = 0; i < n; i++) {
      const hat = ((x[start + i] as number) - mean) * perDeviation;
      const g = (grad[start + i] as number) * (gamma[i] as number);
      dx[start + i] = (dx[start + i] as number) + (g - g1 / n - (hat * gh) / n) * perDeviation;
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
