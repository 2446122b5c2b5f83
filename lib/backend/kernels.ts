/** Row-major matrix products, `batch` of them: out (+)= A·B, either operand read transposed. */
export interface MatmulPlan {
  batch: number;
  m: number;
  k: number;
  n: number;
  /** Cells from one matrix to the next; 0 repeats the same one. */
  aStep: number;
  bStep: number;
  /** A is stored k × m. */
  transposeA?: boolean;
  /** B is stored n × k. */
  transposeB?: boolean;
  /** Add to what `out` holds. */
  accumulate?: boolean;
  /** B as `pack` rearranged it; B itself is then left unread where that is faster. */
  packed?: Float32Array | undefined;
}

/** A box of cells read from one layout and written to another: permutation, slice, concatenation, repetition. */
export interface CopyPlan {
  shape: readonly number[];
  outOffset: number;
  outStrides: readonly number[];
  offset: number;
  strides: readonly number[];
  accumulate?: boolean;
}

/** The numbers of one AdamW step, worked out in double precision by lib/backend/adamw-plan.ts. */
export interface AdamwPlan {
  /** 1 − learning rate · weight decay */
  keep: number;
  beta1: number;
  /** 1 − β₁ */
  fresh1: number;
  beta2: number;
  /** 1 − β₂ */
  fresh2: number;
  /** 1 / √(1 − β₂ᵗ), the correction of the second moment's root */
  perRoot: number;
  eps: number;
  /** learning rate / (1 − β₁ᵗ) */
  rate: number;
}

type F = Float32Array;

/** The inner loops of every op. A backend brings its own; lib/backend/typescript is the readable reference. */
export interface Kernels {
  matmul(out: F, a: F, b: F, plan: MatmulPlan): void;
  /** B, k × n, rearranged once for all products with it, in storage from `alloc`. Missing: as it is, it is best. */
  pack?(b: F, k: number, n: number, alloc: (length: number) => F): F;
  copy(out: F, x: F, plan: CopyPlan): void;
  /** out[i] = a[i] + b[i mod |b|] */
  add(out: F, a: F, b: F): void;
  /** out[i] = a[i] · b[i mod |b|] */
  multiply(out: F, a: F, b: F): void;
  /** out[i] += factor · x[i] */
  addScaled(out: F, x: F, factor: number): void;
  /** out[i] = factor · x[i] */
  scale(out: F, x: F, factor: number): void;
  /** out[j] += Σ over i ≡ j (mod |out|) of x[i]: the transpose of `add`'s repetition */
  addFolded(out: F, x: F): void;
  /** Rows of n, each exp(x − max) over its sum. Returns the first row that is all −∞, or −1. */
  softmax(out: F, x: F, n: number): number;
  softmaxBackward(dx: F, out: F, grad: F, n: number): void;
  /** Rows of n: (x − mean) / √(biased variance + ε) · γ + β */
  layerNorm(out: F, x: F, gamma: F, beta: F, n: number, eps: number): void;
  layerNormBackward(dx: F, dgamma: F, dbeta: F, x: F, gamma: F, grad: F, n: number, eps: number): void;
  /** x·Φ(x), exact erf form */
  gelu(out: F, x: F): void;
  geluBackward(dx: F, x: F, grad: F): void;
  relu(out: F, x: F): void;
  reluBackward(dx: F, x: F, grad: F): void;
  /** out[i] = row rows[i] of a table of width n */
  gatherRows(out: F, table: F, rows: F, n: number): void;
  /** table row rows[i] += row i of x */
  scatterRows(table: F, x: F, rows: F, n: number): void;
  /** mean ← β₁·mean + (1 − β₁)·g, square ← β₂·square + (1 − β₂)·g², w ← keep·w − rate·mean / (perRoot·√square + ε) */
  adamw(w: F, mean: F, square: F, grad: F, plan: AdamwPlan): void;
}
