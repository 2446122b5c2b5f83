/** A file is not an IDX file of bytes; the message says where it goes wrong. */
export class IdxError extends Error {
  override name = 'IdxError';
}

export interface Idx {
  /** Sizes of the axes, outermost first: [60000, 28, 28] for pictures, [60000] for labels. */
  readonly shape: readonly number[];
  /** Row-major. */
  readonly data: Uint8Array;
}

const UNSIGNED_BYTE = 0x08;

/**
 * Reads an IDX file of unsigned bytes, as MNIST comes in (http://yann.lecun.com/exdb/mnist): two zero bytes, the type of
 * the cells, the number of axes, a big-endian 32-bit size for each, the cells.
 *
 * @throws IdxError when the bytes are gzip, no IDX, of another type, cut short, or more than the sizes say
 */
export function parseIdx(bytes: Uint8Array): Idx {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new IdxError('The file is gzip: unpack it before reading it as IDX.');
  if (bytes.length < 4) throw new IdxError(`An IDX file begins with 4 bytes, but only ${bytes.length} came.`);
  const [zero0, zero1, type, axes] = Array.from(bytes.subarray(0, 4)) as [number, number, number, number];
  if (zero0 !== 0 || zero1 !== 0) {
    throw new IdxError(`An IDX file begins with two zero bytes, but this one with ${hex(zero0)} ${hex(zero1)}.`);
  }
  if (type !== UNSIGNED_BYTE) {
    throw new IdxError(`The cells have type ${hex(type)}; only unsigned bytes, ${hex(UNSIGNED_BYTE)}, can be read.`);
  }
  const start = 4 + 4 * axes;
  if (bytes.length < start) {
    throw new IdxError(`The sizes of ${axes} axes take the first ${start} bytes, but the file has ${bytes.length}.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  const cells = shape.reduce((size, n) => size * n, 1);
  if (bytes.length - start !== cells) {
    throw new IdxError(
      `A shape of ${shape.join(' × ')} needs ${cells} bytes after the sizes, but ${bytes.length - start} came: ` +
        `the file is ${bytes.length - start < cells ? 'cut short' : 'too long'}.`,
    );
  }
  return { shape, data: bytes.subarray(start) };
}

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`;
