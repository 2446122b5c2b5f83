import { fromFloat16s } from './float16';

/** How the cells of one type lie in a file, little-endian, and what they are as float32. */
interface CellType {
  readonly bytes: number;
  read(cells: ArrayBuffer): Float32Array;
}

/**
 * The types that can be read, by their names in safetensors files. A number that float32 cannot hold becomes the nearest
 * one that it can: whole numbers beyond ±2²⁴ may be rounded, and F64 beyond float32's range is infinite. BOOL is 0 or 1.
 * Typed arrays are little-endian wherever browsers run.
 */
const cellTypes = new Map<string, CellType>([
  ['F64', { bytes: 8, read: (cells) => Float32Array.from(new Float64Array(cells)) }],
  ['F32', { bytes: 4, read: (cells) => new Float32Array(cells) }],
  ['F16', { bytes: 2, read: (cells) => fromFloat16s(new Uint16Array(cells)) }],
  ['BF16', { bytes: 2, read: (cells) => upperHalves(new Uint16Array(cells)) }],
  ['I64', { bytes: 8, read: (cells) => nearest(new BigInt64Array(cells)) }],
  ['I32', { bytes: 4, read: (cells) => Float32Array.from(new Int32Array(cells)) }],
  ['I16', { bytes: 2, read: (cells) => Float32Array.from(new Int16Array(cells)) }],
  ['I8', { bytes: 1, read: (cells) => Float32Array.from(new Int8Array(cells)) }],
  ['U64', { bytes: 8, read: (cells) => nearest(new BigUint64Array(cells)) }],
  ['U32', { bytes: 4, read: (cells) => Float32Array.from(new Uint32Array(cells)) }],
  ['U16', { bytes: 2, read: (cells) => Float32Array.from(new Uint16Array(cells)) }],
  ['U8', { bytes: 1, read: (cells) => Float32Array.from(new Uint8Array(cells)) }],
  ['BOOL', { bytes: 1, read: (cells) => Float32Array.from(new Uint8Array(cells), (byte) => (byte ? 1 : 0)) }],
]);

/** Undefined for a type that cannot be read. */
export const cellTypeOf = (dtype: string): CellType | undefined => cellTypes.get(dtype);

/** As messages list them. */
export const readableTypes: string = [...cellTypes.keys()].join(', ');

/** A bfloat16 is the upper half of a float32. */
const upperHalves = (cells: Uint16Array): Float32Array =>
  new Float32Array(Uint32Array.from(cells, (bits) => bits << 16).buffer);

/**
 * Rounded once. A double would round numbers from 2⁵³ on before float32 rounds them again, so their last 16 bits are
 * first folded into one, which says on which side of a half the number lies.
 */
function nearest(cells: BigInt64Array | BigUint64Array): Float32Array {
  return Float32Array.from(cells as Iterable<bigint>, (n) => {
    if (-EXACT <= n && n <= EXACT) return Number(n);
    const folded = (n >> 16n) | (n & 0xffffn ? 1n : 0n);
    return Number(folded) * 2 ** 16;
  });
}

const EXACT = 1n << 53n;
