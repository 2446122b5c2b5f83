import { formatShape, type Shape, sizeOf } from '../tensor/shape';
import { fromFloat16, toFloat16 } from './float16';
import { bytesPerCell, type Entry, readHeader, SafetensorsError, type StoredDtype } from './safetensors-header';

export interface StoredTensor {
  readonly dtype: StoredDtype;
  readonly shape: Shape;
  readonly data: Float32Array;
}

export interface Safetensors {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Reads a safetensors file: u64 header length, JSON header, raw little-endian row-major cells
 * (https://huggingface.co/docs/safetensors). Cells become float32, in arrays of their own; those of tensors that are
 * not `wanted` are left unread.
 *
 * @throws SafetensorsError that says what is wrong with the file
 */
export function parse(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Safetensors {
  const { entries, metadata, data } = readHeader(bytes);
  const chosen = [...entries].filter(([name]) => wanted(name));
  return { metadata, tensors: new Map(chosen.map(([name, entry]) => [name, readTensor(name, entry, data)])) };
}

function readTensor(name: string, { dtype, shape, begin, end }: Entry, bytes: Uint8Array): StoredTensor {
  // The copy starts at an aligned address, wherever the header ended (a Buffer's own `slice` would share memory).
  // Typed arrays are little-endian wherever browsers run.
  const { buffer } = new Uint8Array(bytes.subarray(begin, end));
  if (dtype === 'F16') return { dtype, shape, data: Float32Array.from(new Uint16Array(buffer), fromFloat16) };
  if (dtype === 'F32') return { dtype, shape, data: new Float32Array(buffer) };
  const whole = new Int32Array(buffer);
  const inexact = whole.find((n) => Math.fround(n) !== n);
  if (inexact !== undefined) {
    throw new SafetensorsError(`${name} holds ${inexact}, which float32 cells cannot hold exactly.`);
  }
  return { dtype, shape, data: Float32Array.from(whole) };
}

/**
 * Writes a safetensors file. The header is padded with spaces so that cells start at a multiple of 8 bytes; halves go
 * last, so that wider cells stay aligned.
 *
 * @throws SafetensorsError when a tensor's cells do not fill its shape, or an I32 tensor holds no whole numbers
 */
export function serialize(
  tensors: Iterable<readonly [string, StoredTensor]>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const ordered = [...tensors].sort(([, a], [, b]) => bytesPerCell[b.dtype] - bytesPerCell[a.dtype]);
  const header = new Map<string, unknown>();
  if (Object.keys(metadata).length) header.set('__metadata__', metadata);
  let end = 0;
  for (const [name, { dtype, shape, data }] of ordered) {
    if (data.length !== sizeOf(shape)) {
      throw new SafetensorsError(
        `${name} has ${data.length} cells, but its shape ${formatShape(shape)} has ${sizeOf(shape)}.`,
      );
    }
    if (name === '__metadata__') throw new SafetensorsError('No tensor can be called __metadata__.');
    if (header.has(name)) throw new SafetensorsError(`Two tensors are called ${name}.`);
    const begin = end;
    end += data.length * bytesPerCell[dtype];
    header.set(name, { dtype, shape, data_offsets: [begin, end] });
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
  const start = 8 * Math.ceil((8 + json.length) / 8);
  const bytes = new Uint8Array(start + end).fill(0x20, 8, start);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - 8), true);
  bytes.set(json, 8);
  let at = start;
  for (const [name, stored] of ordered) {
    const cells = new Uint8Array(encode(name, stored).buffer);
    bytes.set(cells, at);
    at += cells.length;
  }
  return bytes;
}

function encode(name: string, { dtype, data }: StoredTensor): Float32Array | Uint16Array | Int32Array {
  if (dtype === 'F32') return data.slice();
  if (dtype === 'F16') return Uint16Array.from(data, toFloat16);
  const odd = data.find((x) => (x | 0) !== x);
  if (odd !== undefined) throw new SafetensorsError(`${name} holds ${odd}, which is no 32-bit whole number.`);
  return Int32Array.from(data);
}
