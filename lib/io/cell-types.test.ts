import { describe, expect, it } from 'vitest';
import { cellTypeOf } from './cell-types';

/** What a type makes of these bytes, lowest first. */
const read = (dtype: string, ...bytes: number[]) => [
  ...(cellTypeOf(dtype)?.read(Uint8Array.from(bytes).buffer) ?? ['unknown']),
];
const wide = (dtype: 'I64' | 'U64', n: bigint) => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, n), true);
  return read(dtype, ...bytes)[0];
};

describe('the cells of a weight file', () => {
  it('are read by their type', () => {
    expect(read('F64', 0, 0, 0, 0, 0, 0, 0xf8, 0xbf)).toEqual([-1.5]);
    expect(read('F32', 0, 0, 0xc0, 0xbf)).toEqual([-1.5]);
    expect(read('F16', 0, 0xbe)).toEqual([-1.5]);
    expect(read('BF16', 0xc0, 0xbf, 0x80, 0x7f, 0, 0x80)).toEqual([-1.5, Number.POSITIVE_INFINITY, -0]);
    expect(read('I64', 0xfe, ...new Array(7).fill(0xff))).toEqual([-2]);
    expect(read('U64', 2, 0, 0, 0, 0, 0, 0, 0)).toEqual([2]);
    expect(read('I32', 0xfe, 0xff, 0xff, 0xff)).toEqual([-2]);
    expect(read('U32', 0, 0, 0, 0x80)).toEqual([2 ** 31]);
    expect(read('I16', 0xfe, 0xff)).toEqual([-2]);
    expect(read('U16', 0xfe, 0xff)).toEqual([65534]);
    expect(read('I8', 0xfe)).toEqual([-2]);
    expect(read('U8', 0xfe)).toEqual([254]);
    expect(read('BOOL', 0, 1, 255)).toEqual([0, 1, 1]);
  });

  it('take the room that their type says', () => {
    const sizes = {
      F64: 8,
      F32: 4,
      F16: 2,
      BF16: 2,
      I64: 8,
      I32: 4,
      I16: 2,
      I8: 1,
      U64: 8,
      U32: 4,
      U16: 2,
      U8: 1,
      BOOL: 1,
    };
    for (const [dtype, bytes] of Object.entries(sizes)) {
      expect(cellTypeOf(dtype)?.bytes, dtype).toBe(bytes);
      expect(read(dtype, ...new Array(3 * bytes).fill(0)), dtype).toEqual([0, 0, 0]);
    }
  });

  it('of another type are unknown, also where an object would know the name', () => {
    for (const dtype of ['F8_E4M3', 'f32', '', 'constructor']) expect(cellTypeOf(dtype)).toBeUndefined();
  });

  it('become the nearest number that float32 can hold', () => {
    expect(read('I32', 1, 0, 0, 1)).toEqual([2 ** 24]);
    expect(read('I32', 3, 0, 0, 1)).toEqual([2 ** 24 + 4]);
    expect(read('F64', ...new Uint8Array(Float64Array.of(0.1, 1e300).buffer))).toEqual([
      Math.fround(0.1),
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('of 64 bits are rounded once, not first to double and then to float32', () => {
    // Float32 counts by 2³⁷ at 2⁶⁰: one past the middle belongs above it, though a double takes it for the middle.
    const middle = 2n ** 60n + 2n ** 36n;
    for (const dtype of ['I64', 'U64'] as const) {
      expect(wide(dtype, middle - 1n)).toBe(2 ** 60);
      expect(wide(dtype, middle)).toBe(2 ** 60);
      expect(wide(dtype, middle + 1n)).toBe(2 ** 60 + 2 ** 37);
    }
    expect(wide('I64', -middle - 1n)).toBe(-(2 ** 60) - 2 ** 37);
    expect(wide('I64', -middle)).toBe(-(2 ** 60));
    expect(wide('I64', -middle + 1n)).toBe(-(2 ** 60));
    expect(wide('I64', -(2n ** 63n))).toBe(-(2 ** 63));
    expect(wide('U64', 2n ** 64n - 1n)).toBe(2 ** 64);
  });
});
