/** What lib/backend/wasm/assembly exports: pointers in bytes, lengths in cells. */
export interface WasmExports {
  matmul(
    out: number,
    a: number,
    b: number,
    batch: number,
    m: number,
    k: number,
    n: number,
    aStep: number,
    bStep: number,
    flags: number,
    scratch: number,
    room: number,
  ): void;
  packColumns(packed: number, b: number, k: number, n: number): void;
  copy(out: number, x: number, plan: number, accumulate: number): void;
  add(out: number, a: number, b: number, n: number, period: number): void;
  multiply(out: number, a: number, b: number, n: number, period: number): void;
  addScaled(out: number, x: number, n: number, factor: number): void;
  scale(out: number, x: number, n: number, factor: number): void;
  addFolded(out: number, x: number, n: number, period: number): void;
  softmax(out: number, x: number, rows: number, n: number): number;
  softmaxBackward(dx: number, out: number, grad: number, rows: number, n: number): void;
  layerNorm(out: number, x: number, gamma: number, beta: number, rows: number, n: number, eps: number): void;
  layerNormBackward(
    dx: number,
    dgamma: number,
    dbeta: number,
    x: number,
    gamma: number,
    grad: number,
    rows: number,
    n: number,
    eps: number,
  ): void;
  gelu(out: number, x: number, n: number): void;
  geluBackward(dx: number, x: number, grad: number, n: number): void;
  relu(out: number, x: number, n: number): void;
  reluBackward(dx: number, x: number, grad: number, n: number): void;
  gatherRows(out: number, table: number, rows: number, count: number, n: number): void;
  scatterRows(table: number, x: number, rows: number, count: number, n: number): void;
  adamw(
    w: number,
    mean: number,
    square: number,
    grad: number,
    n: number,
    keep: number,
    beta1: number,
    fresh1: number,
    beta2: number,
    fresh2: number,
    perRoot: number,
    eps: number,
    rate: number,
  ): void;
}
