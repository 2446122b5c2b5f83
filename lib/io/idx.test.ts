import { describe, expect, it } from 'vitest';
import { IdxError, parseIdx } from './idx';

const labels = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1);
const refusal = (...bytes: number[]) => {
  try {
    parseIdx(Uint8Array.from(bytes));
  } catch (error) {
    expect(error).toBeInstanceOf(IdxError);
    return (error as Error).message;
  }
  throw new Error('The file was read.');
};

describe('an IDX file', () => {
  it('gives its sizes and its cells', () => {
    const { shape, data } = parseIdx(labels);
    expect(shape).toEqual([3]);
    expect([...data]).toEqual([7, 2, 1]);
  });

  it('is read from the middle of a larger buffer', () => {
    const padded = new Uint8Array(20);
    padded.set(labels, 5);
    expect([...parseIdx(padded.subarray(5, 5 + labels.length)).data]).toEqual([7, 2, 1]);
  });

  it('may have several axes', () => {
    const sizes = [0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2];
    expect(parseIdx(Uint8Array.of(0, 0, 8, 3, ...sizes, 9, 8, 7, 6)).shape).toEqual([2, 1, 2]);
  });

  it('is refused with the reason when it is something else', () => {
    expect(refusal(0x1f, 0x8b, 8, 0)).toBe('The file is gzip: unpack it before reading it as IDX.');
    expect(refusal(0, 0)).toBe('An IDX file begins with 4 bytes, but only 2 came.');
    expect(refusal(0x50, 0x4b, 3, 4)).toBe('An IDX file begins with two zero bytes, but this one with 0x50 0x4b.');
    expect(refusal(0, 0, 0x0d, 1)).toBe('The cells have type 0x0d; only unsigned bytes, 0x08, can be read.');
    expect(refusal(0, 0, 8, 2, 0, 0, 0, 1)).toBe('The sizes of 2 axes take the first 12 bytes, but the file has 8.');
  });

  it('is refused when its cells do not fill its sizes', () => {
    expect(refusal(...labels.subarray(0, 10))).toBe(
      'A shape of 3 needs 3 bytes after the sizes, but 2 came: the file is cut short.',
    );
    expect(refusal(...labels, 1)).toMatch(/but 4 came: the file is too long/);
  });
});
