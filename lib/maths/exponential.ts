/*
 * After FreeBSD's msun (e_exp.c and e_log.c, Sun Microsystems 1993, free to use), which V8 uses too.
 */

const [LN2_HIGH, LN2_LOW] = [0.6931471803691238, 1.9082149292705877e-10];

const [P1, P2, P3] = [0.16666666666666602, -0.0027777777777015593, 0.00006613756321437934];
const [P4, P5] = [-0.0000016533902205465252, 4.1381367970572385e-8];

/** 2ᵏ by the exponent's bits, k from −1022 to 1023. */
const bits = new DataView(new ArrayBuffer(8));
function twoTo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** eˣ: 2ᵏ·e^r with x = k·ln 2 + r and e^r from a rational approximation. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
  const [high, low] = [x - k * LN2_HIGH, k * LN2_LOW];
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const y = k === 0 ? 1 - ((r * c) / (c - 2) - r) : 1 - (low - (r * c) / (2 - c) - high);
  // In two steps: 2ᵏ itself may have no double.
  const half = k >> 1;
  return y * twoTo(half) * twoTo(k - half);
}

const [L1, L2, L3, L4] = [0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784];
const [L5, L6, L7] = [0.1818357216161805, 0.15313837699209373, 0.14798198605116586];

/** Natural logarithm: x = 2ᵏ·(1 + f) with 1 + f between √½ and √2, and s = f/(2 + f) in an odd series. */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * Math.LN2;
  bits.setFloat64(0, x);
  const [high, low] = [bits.getUint32(0), bits.getUint32(4)];
  const mantissa = high & 0xfffff;
  const up = (mantissa + 0x95f64) & 0x100000;
  const k = (high >>> 20) - 1023 + (up >>> 20);
  bits.setUint32(0, mantissa | (up ^ 0x3ff00000));
  bits.setUint32(4, low);
  const f = bits.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = w * (L2 + w * (L4 + w * L6)) + z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}

/** xⁿ: whole exponents by repeated squaring, ½ as a root, others as e^(n·ln x). */
export function power(x: number, n: number): number {
  if (n === 0.5) return Math.sqrt(x);
  if (!Number.isSafeInteger(n)) return exp(n * log(x));
  let result = 1;
  let square = x;
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2) result *= square;
    square *= square;
  }
  return n < 0 ? 1 / result : result;
}
