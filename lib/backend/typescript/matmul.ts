import type { MatmulPlan } from '../kernels';

type F = Float32Array;

const f = Math.fround;

let packed = new Float32Array(4 * 512);

/** Four columns of B side by side: packed[p·4 + c] = B[p, j + c], zero beyond the last column. */
function pack(b: F, start: number, j: number, plan: MatmulPlan): void {
  const { k, n, transposeB } = plan;
  if (packed.length < 4 * k) packed = new Float32Array(4 * k);
  const alongK = transposeB ? 1 : n;
  const alongN = transposeB ? k : 1;
  for (let c = 0; c < 4; c++) {
    const inside = j + c < n;
    const from = start + (j + c) * alongN;
    for (let p = 0; p < k; p++) packed[p * 4 + c] = inside ? (b[from + p * alongK] as number) : 0;
  }
}

function store(out: F, plan: MatmulPlan, row: number, j: number, s0: number, s1: number, s2: number, s3: number): void {
  const { n, accumulate } = plan;
  const at = row * n + j;
  if (!accumulate) for (let c = 0; c < 4 && j + c < n; c++) out[at + c] = 0;
  out[at] = (out[at] as number) + s0;
  if (j + 1 < n) out[at + 1] = (out[at + 1] as number) + s1;
  if (j + 2 < n) out[at + 2] = (out[at + 2] as number) + s2;
  if (j + 3 < n) out[at + 3] = (out[at + 3] as number) + s3;
}

/** Rows `top` to `top` + 3 of a product against the packed columns; A's four rows begin at `from`, `alongM` apart. */
function block4(out: F, a: F, plan: MatmulPlan, top: number, j: number, from: number): void {
  const b = packed;
  const { m, k } = plan;
  const alongM = plan.transposeA ? 1 : k;
  const alongK = plan.transposeA ? m : 1;
  // One by one: WebKit's compiler loses r3 where they are taken out of a list.
  let r0 = from;
  let r1 = from + alongM;
  let r2 = from + 2 * alongM;
  let r3 = from + 3 * alongM;
  let s00 = f(0),
    s01 = f(0),
    s02 = f(0),
    s03 = f(0);
  let s10 = f(0),
    s11 = f(0),
    s12 = f(0),
    s13 = f(0);
  let s20 = f(0),
    s21 = f(0),
    s22 = f(0),
    s23 = f(0);
  let s30 = f(0),
    s31 = f(0),
    s32 = f(0),
    s33 = f(0);
  for (let q = 0; q < 4 * k; q += 4) {
    const b0 = b[q] as number;
    const b1 = b[q + 1] as number;
    const b2 = b[q + 2] as number;
    const b3 = b[q + 3] as number;
    const a0 = a[r0] as number;
    const a1 = a[r1] as number;
    const a2 = a[r2] as number;
    const a3 = a[r3] as number;
    s00 = f(s00 + f(a0 * b0));
    s01 = f(s01 + f(a0 * b1));
    s02 = f(s02 + f(a0 * b2));
    s03 = f(s03 + f(a0 * b3));
    s10 = f(s10 + f(a1 * b0));
    s11 = f(s11 + f(a1 * b1));
    s12 = f(s12 + f(a1 * b2));
    s13 = f(s13 + f(a1 * b3));
    s20 = f(s20 + f(a2 * b0));
    s21 = f(s21 + f(a2 * b1));
    s22 = f(s22 + f(a2 * b2));
    s23 = f(s23 + f(a2 * b3));
    s30 = f(s30 + f(a3 * b0));
    s31 = f(s31 + f(a3 * b1));
    s32 = f(s32 + f(a3 * b2));
    s33 = f(s33 + f(a3 * b3));
    r0 += alongK;
    r1 += alongK;
    r2 += alongK;
    r3 += alongK;
  }
  store(out, plan, top, j, s00, s01, s02, s03);
  store(out, plan, top + 1, j, s10, s11, s12, s13);
  store(out, plan, top + 2, j, s20, s21, s22, s23);
  store(out, plan, top + 3, j, s30, s31, s32, s33);
}

/** One row that is left over. */
function block1(out: F, a: F, plan: MatmulPlan, row: number, j: number, from: number): void {
  const b = packed;
  const { m, k } = plan;
  const alongK = plan.transposeA ? m : 1;
  let r = from;
  let s0 = f(0),
    s1 = f(0),
    s2 = f(0),
    s3 = f(0);
  for (let q = 0; q < 4 * k; q += 4) {
    const a0 = a[r] as number;
    s0 = f(s0 + f(a0 * (b[q] as number)));
    s1 = f(s1 + f(a0 * (b[q + 1] as number)));
    s2 = f(s2 + f(a0 * (b[q + 2] as number)));
    s3 = f(s3 + f(a0 * (b[q + 3] as number)));
    r += alongK;
  }
  store(out, plan, row, j, s0, s1, s2, s3);
}

/**
 * Row-major products in 4 × 4 blocks over packed columns of B. Every cell is summed over k in order and in float32, the
 * product rounded before it is added: as the SIMD kernels do, whatever their blocks are.
 */
export function matmul(out: F, a: F, b: F, plan: MatmulPlan): void {
  const { batch, m, k, n } = plan;
  const alongM = plan.transposeA ? 1 : k;
  for (let g = 0; g < batch; g++) {
    for (let j = 0; j < n; j += 4) {
      pack(b, g * plan.bStep, j, plan);
      let i = 0;
      for (; i + 4 <= m; i += 4) block4(out, a, plan, g * m + i, j, g * plan.aStep + i * alongM);
      for (; i < m; i++) block1(out, a, plan, g * m + i, j, g * plan.aStep + i * alongM);
    }
  }
}
