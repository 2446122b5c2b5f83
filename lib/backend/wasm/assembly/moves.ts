/** From this many cells on, the engine's own copy is the faster one. */
const LONG: i32 = 64;

/** out[i] (+)= x[i] for n cells side by side. */
// @ts-ignore: decorator
@inline
function run(out: usize, x: usize, n: i32, accumulate: bool): void {
  if (!accumulate && n >= LONG) {
    memory.copy(out, x, n << 2);
    return;
  }
  const end4 = x + ((n & ~3) << 2);
  const end = x + (n << 2);
  if (accumulate) {
    for (; x < end4; x += 16, out += 16) v128.store(out, f32x4.add(v128.load(out), v128.load(x)));
    for (; x < end; x += 4, out += 4) store<f32>(out, load<f32>(out) + load<f32>(x));
  } else {
    for (; x < end4; x += 16, out += 16) v128.store(out, v128.load(x));
    for (; x < end; x += 4, out += 4) store<f32>(out, load<f32>(x));
  }
}

/** out[i·outStep] (+)= x[i·step] for n cells, steps in bytes. */
// @ts-ignore: decorator
@inline
function scattered(out: usize, outStep: usize, x: usize, step: usize, n: i32, accumulate: bool): void {
  if (accumulate) {
    for (let i = 0; i < n; i++, out += outStep, x += step) store<f32>(out, load<f32>(out) + load<f32>(x));
  } else {
    for (let i = 0; i < n; i++, out += outStep, x += step) store<f32>(out, load<f32>(x));
  }
}

/**
 * A box of up to four axes; shorter ones have leading axes of size 1. `plan` points at sizes, the result's steps and
 * the source's, four each, steps in bytes.
 */
export function copy(out: usize, x: usize, plan: usize, accumulate: bool): void {
  const n0 = load<i32>(plan);
  const n1 = load<i32>(plan, 4);
  const n2 = load<i32>(plan, 8);
  const n3 = load<i32>(plan, 12);
  const o0 = load<usize>(plan, 16);
  const o1 = load<usize>(plan, 20);
  const o2 = load<usize>(plan, 24);
  const o3 = load<usize>(plan, 28);
  const x0 = load<usize>(plan, 32);
  const x1 = load<usize>(plan, 36);
  const x2 = load<usize>(plan, 40);
  const x3 = load<usize>(plan, 44);
  const together = o3 === 4 && x3 === 4;
  for (let i0 = 0; i0 < n0; i0++, out += o0, x += x0) {
    let to1 = out;
    let from1 = x;
    for (let i1 = 0; i1 < n1; i1++, to1 += o1, from1 += x1) {
      let to2 = to1;
      let from2 = from1;
      if (together) for (let i2 = 0; i2 < n2; i2++, to2 += o2, from2 += x2) run(to2, from2, n3, accumulate);
      else for (let i2 = 0; i2 < n2; i2++, to2 += o2, from2 += x2) scattered(to2, o3, from2, x3, n3, accumulate);
    }
  }
}

/** out row i = table row rows[i] */
export function gatherRows(out: usize, table: usize, rows: usize, count: i32, n: i32): void {
  for (const end = rows + (count << 2); rows < end; rows += 4, out += n << 2) {
    run(out, table + ((<i32>load<f32>(rows) * n) << 2), n, false);
  }
}

/** table row rows[i] += row i of x */
export function scatterRows(table: usize, x: usize, rows: usize, count: i32, n: i32): void {
  for (const end = rows + (count << 2); rows < end; rows += 4, x += n << 2) {
    run(table + ((<i32>load<f32>(rows) * n) << 2), x, n, true);
  }
}
