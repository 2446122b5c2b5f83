import { formatShape, type Shape, sizeOf } from '../tensor/shape';
import { cellTypeOf, readableTypes } from './cell-types';
import { toFloat16 } from './float16';
import { type HeaderEntry, readHeader, SafetensorsError } from './safetensors-header';

export interface StoredTensor {
  /** How cells are stored in the file; in memory they are float32. */
  readonly dtype: string;
  readonly shape: Shape;
  readonly data: Float32Array;
}

export interface Safetensors {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Reads a safetensors file: u64 header length, JSON header, raw little-endian row-major cells
 * (https://huggingface.co/docs/safetensors). Those of its tensors that are `wanted` are listed; the cells of each are
 * read, into an array of their own, when `data` is first asked for. So a file may hold tensors of types that this reader
 * does not know (see `cell-types.ts`), as long as nobody needs them: asking for their `data` throws SafetensorsError.
 *
 * @throws SafetensorsError that says what is wrong with the file
 */
export function parse(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Safetensors {
  const { entries, metadata, data } = readHeader(bytes);
  const chosen = [...entries].filter(([name]) => wanted(name));
  return { metadata, tensors: new Map(chosen.map(([name, entry]) => [name, storedTensor(name, entry, data)])) };
}

function storedTensor(name: string, entry: HeaderEntry, bytes: Uint8Array): StoredTensor {
  let cells: Float32Array | undefined;
  return {
    dtype: entry.dtype,
    shape: entry.shape,
    get data() {
      cells ??= readCells(name, entry, bytes);
      return cells;
    },
  };
}

function readCells(name: string, { dtype, begin, end }: HeaderEntry, bytes: Uint8Array): Float32Array {
  const type = cellTypeOf(dtype);
  if (!type) {
    throw new SafetensorsError(`${name} has the dtype ${JSON.stringify(dtype)}; this reader knows ${readableTypes}.`);
  }
  // The copy starts at an aligned address, wherever the header ended (a Buffer's own `slice` would share memory).
  return type.read(new Uint8Array(bytes.subarray(begin, end)).buffer);
}

/**
 * Writes a safetensors file. The header is padded with spaces so that cells start at a multiple of 8 bytes; halves go
 * last, so that wider cells stay aligned.
 *
 * @throws SafetensorsError when a tensor is not of F32, F16 or I32, its cells do not fill its shape, or an I32 tensor
 * holds no whole numbers
 */
export function serialize(
  tensors: Iterable<readonly [string, StoredTensor]>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const halvesLast = ({ dtype }: StoredTensor) => (dtype === 'F16' ? 1 : 0);
  const ordered = [...tensors]
    .sort(([, a], [, b]) => halvesLast(a) - halvesLast(b))
    .map(([name, stored]) => [name, stored, new Uint8Array(encode(name, stored).buffer)] as const);
  const header = new Map<string, unknown>();
  if (Object.keys(metadata).length) header.set('__metadata__', metadata);
  let end = 0;
  for (const [name, { dtype, shape, data }, cells] of ordered) {
    if (data.length !== sizeOf(shape)) {
      throw new SafetensorsError(
        `${name} has ${data.length} cells, but its shape ${formatShape(shape)} has ${sizeOf(shape)}.`,
      );
    }
    if (name === '__metadata__') throw new SafetensorsError('No tensor can be called __metadata__.');
    if (header.has(name)) throw new SafetensorsError(`Two tensors are called ${name}.`);
    const begin = end;
    end += cells.length;
    header.set(name, { dtype, shape, data_offsets: [begin, end] });
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
  const start = 8 * Math.ceil((8 + json.length) / 8);
  const bytes = new Uint8Array(start + end).fill(0x20, 8, start);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - 8), true);
  bytes.set(json, 8);
  let at = start;
  for (const [, , cells] of ordered) {
    bytes.set(cells, at);
    at += cells.length;
  }
  return bytes;
}

function encode(name: string, { dtype, data }: StoredTensor): Float32Array | Uint16Array | Int32Array {
  if (dtype === 'F32') return data.slice();
  if (dtype === 'F16') return Uint16Array.from(data, toFloat16);
  if (dtype !== 'I32') {
    throw new SafetensorsError(`${name} has the dtype ${dtype}; files are written with F32, F16 or I32 cells.`);
  }
  const odd = data.find((x) => (x | 0) !== x);
  if (odd !== undefined) throw new SafetensorsError(`${name} holds ${odd}, which is no 32-bit whole number.`);
  return Int32Array.from(data);
}
