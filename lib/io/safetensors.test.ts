import { describe, expect, it } from 'vitest';
import { parse, serialize } from './safetensors';
import { SafetensorsError } from './safetensors-header';

/** A file with this header, valid or not, and this many bytes of data. */
function file(header: unknown, dataBytes: number): Uint8Array {
  const json = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

const pair = (offsets: unknown, shape: unknown = [2], dtype: unknown = 'F32') => ({
  dtype,
  shape,
  data_offsets: offsets,
});

it('reads back every dtype, shape and metadata it wrote', () => {
  const tensors = new Map([
    ['half', { dtype: 'F16' as const, shape: [3], data: Float32Array.of(0.5, -2, 65504) }],
    ['scalar', { dtype: 'F32' as const, shape: [], data: Float32Array.of(Math.PI) }],
    ['index', { dtype: 'I32' as const, shape: [2, 1], data: Float32Array.of(-7, 2 ** 24) }],
    ['empty', { dtype: 'F32' as const, shape: [0, 4], data: new Float32Array() }],
  ]);
  const back = parse(serialize(tensors, { system: 'two-token' }));
  expect(back.metadata).toEqual({ system: 'two-token' });
  expect(Object.fromEntries(back.tensors)).toEqual(Object.fromEntries(tensors));
});

it('starts the data at the next multiple of 8 bytes, whatever the length of the header', () => {
  for (let length = 1; length <= 8; length++) {
    const bytes = serialize([['x'.repeat(length), { dtype: 'F32', shape: [], data: Float32Array.of(1) }]]);
    const header = new DataView(bytes.buffer).getBigUint64(0, true);
    expect(Number(header + 8n) % 8).toBe(0);
    const text = new TextDecoder().decode(bytes.subarray(8, 8 + Number(header)));
    expect(text.length - text.trimEnd().length, 'spaces after the header').toBeLessThan(8);
    expect(parse(bytes).tensors.get('x'.repeat(length))?.data).toEqual(Float32Array.of(1));
  }
});

it('reads a file that lies at an odd place inside a larger buffer', () => {
  const bytes = serialize([['x', { dtype: 'F32', shape: [2], data: Float32Array.of(1, 2) }]]);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(parse(shifted.subarray(3)).tensors.get('x')?.data).toEqual(Float32Array.of(1, 2));
  expect(parse(Buffer.from(bytes)).tensors.get('x')?.data).toEqual(Float32Array.of(1, 2));
});

it('refuses a small file truncated at any length', () => {
  const bytes = serialize(
    [
      ['a', { dtype: 'F32', shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) }],
      ['b', { dtype: 'F16', shape: [3], data: Float32Array.of(1, 2, 3) }],
    ],
    { system: 'two-token' },
  );
  for (let length = 0; length < bytes.length; length++) {
    expect(() => parse(bytes.subarray(0, length)), `${length} bytes`).toThrow(SafetensorsError);
  }
});

describe('a malformed file is refused with a message of its own', () => {
  const cases: [string, Uint8Array, RegExp][] = [
    ['no room for the header length', new Uint8Array(7), /too short: 7 bytes/],
    ['a header longer than the file', file({}, 0).fill(255, 0, 8), /should take 18446744073709551615 bytes/],
    ['a header that is not JSON', file('{"a":', 0), /not JSON/],
    ['a header that is not UTF-8', file('{"a"}', 0).fill(0xff, 9), /not JSON/],
    ['a header that is no object', file([], 0), /must be a JSON object/],
    ['a tensor that is no object', file({ a: 3 }, 0), /a must be an object with dtype/],
    ['metadata that are no strings', file({ __metadata__: { seed: 7 } }, 0), /values are all strings/],
    [
      'a missing dtype',
      file({ a: { shape: [2], data_offsets: [0, 8] } }, 8),
      /must have a dtype, a string; it is undefined/,
    ],
    ['a missing shape', file({ a: { dtype: 'F32', data_offsets: [0, 8] } }, 8), /must have a shape/],
    ['a negative size', file({ a: pair([0, 8], [-2]) }, 8), /must have a shape.*\[-2\]/],
    ['missing data_offsets', file({ a: { dtype: 'F32', shape: [2] } }, 8), /must have data_offsets/],
    ['data_offsets of three numbers', file({ a: pair([0, 8, 9]) }, 8), /must have data_offsets/],
    ['data_offsets that run backwards', file({ a: pair([8, 0]) }, 8), /8 to 0, which run backwards/],
    ['offsets that do not fit the shape', file({ a: pair([0, 8], [3]) }, 8), /3, 12 bytes, but .* span 8/],
    ['offsets beyond the file', file({ a: pair([0, 8]) }, 7), /ends at byte 8 of the data, but the file has only 7/],
    ['overlapping tensors', file({ a: pair([0, 8]), b: pair([4, 12]) }, 12), /a and b overlap/],
    ['a hole between tensors', file({ a: pair([0, 8]), b: pair([12, 20]) }, 20), /8 to 12 .* belong to no tensor/],
    ['bytes after the last tensor', file({ a: pair([0, 8]) }, 9), /8 to 9 .* at the end of the file/],
    [
      'a tensor named twice',
      file(`{"a":${JSON.stringify(pair([0, 8]))},"\\u0061":${JSON.stringify(pair([0, 8]))}}`, 8),
      /names a twice/,
    ],
  ];
  it.each(cases)('%s', (_, bytes, message) => {
    expect(() => parse(bytes)).toThrow(SafetensorsError);
    expect(() => parse(bytes)).toThrow(message);
  });
});

describe('a tensor of a type that this reader does not know', () => {
  const known = pair([0, 8]);
  const bytes = file({ a: known, b: pair([8, 9], [2], 'F4'), c: pair([9, 12], [3], 'F8_E4M3') }, 12);

  it('does not keep the others from being read', () => {
    const { tensors } = parse(bytes);
    expect(tensors.get('a')?.data).toEqual(new Float32Array(2));
    expect(tensors.get('c')).toMatchObject({ dtype: 'F8_E4M3', shape: [3] });
  });

  it('is refused when its cells are asked for', () => {
    const { tensors } = parse(bytes);
    expect(() => tensors.get('c')?.data).toThrow(SafetensorsError);
    expect(() => tensors.get('c')?.data).toThrow('c has the dtype "F8_E4M3"; this reader knows F64, F32, F16, BF16,');
  });

  it('has its place in the file all the same', () => {
    expect(() => parse(file({ a: known, b: pair([4, 12], [9], 'F8_E4M3') }, 12))).toThrow(/a and b overlap/);
    expect(() => parse(file({ a: known, b: pair([8, 99], [9], 'F8_E4M3') }, 12))).toThrow(/ends at byte 99/);
  });
});

it('refuses to write cells of other types than F32, F16 and I32', () => {
  expect(() => serialize([['a', { dtype: 'BF16', shape: [1], data: Float32Array.of(1) }]])).toThrow(
    'a has the dtype BF16; files are written with F32, F16 or I32 cells.',
  );
});

it('refuses to write cells that do not fill the shape, fractions as I32, and one name twice', () => {
  const one = { dtype: 'F32' as const, shape: [1], data: Float32Array.of(1) };
  expect(() => serialize([['a', { ...one, shape: [2] }]])).toThrow(/1 cells, but its shape 2 has 2/);
  expect(() => serialize([['a', { dtype: 'I32', shape: [1], data: Float32Array.of(0.5) }]])).toThrow(/a holds 0.5/);
  expect(() =>
    serialize([
      ['a', one],
      ['a', one],
    ]),
  ).toThrow(/Two tensors are called a/);
  expect(() => serialize([['__metadata__', one]])).toThrow(/No tensor can be called __metadata__/);
});
