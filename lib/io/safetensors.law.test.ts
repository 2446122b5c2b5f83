import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mangled } from '../../tests/mangled';
import { sizeOf } from '../tensor/shape';
import { parse, type StoredTensor, serialize } from './safetensors';
import { SafetensorsError } from './safetensors-header';

const shape = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 });
const cells = (of: fc.Arbitrary<number>, n: number) =>
  fc.array(of, { minLength: n, maxLength: n }).map((values) => Float32Array.from(values));
const whole = fc.integer({ min: -(2 ** 24), max: 2 ** 24 });

const stored: fc.Arbitrary<StoredTensor> = shape.chain((s) =>
  fc.oneof(
    cells(fc.float(), sizeOf(s)).map((data): StoredTensor => ({ dtype: 'F32', shape: s, data })),
    cells(whole, sizeOf(s)).map((data): StoredTensor => ({ dtype: 'I32', shape: s, data })),
    // Whole numbers up to 2048 are halves exactly.
    cells(fc.integer({ min: -2048, max: 2048 }), sizeOf(s)).map(
      (data): StoredTensor => ({ dtype: 'F16', shape: s, data }),
    ),
  ),
);
const name = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((s) => s !== '__metadata__');
const tensors = fc.uniqueArray(fc.tuple(name, stored), { selector: ([n]) => n, maxLength: 5 });
const metadata = fc.dictionary(fc.string(), fc.string(), { maxKeys: 4 });

it('reads back whatever tensors and metadata it wrote', () => {
  fc.assert(
    fc.property(tensors, metadata, (given, meta) => {
      const back = parse(serialize(given, meta));
      expect(new Map(Object.entries(back.metadata))).toEqual(new Map(Object.entries(meta)));
      expect(new Set(back.tensors.keys())).toEqual(new Set(given.map(([n]) => n)));
      for (const [n, { dtype, shape: s, data }] of given) {
        expect(back.tensors.get(n)).toEqual({ dtype, shape: s, data });
      }
    }),
  );
});

it('answers any bytes with tensors or with a SafetensorsError, never with anything else', () => {
  const anyHeader = fc.oneof(fc.json(), fc.string()).map((header) => {
    const json = new TextEncoder().encode(header);
    return Uint8Array.of(json.length & 255, json.length >> 8, 0, 0, 0, 0, 0, 0, ...json);
  });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 64 }), anyHeader), (bytes) => {
      try {
        expect(parse(bytes).tensors).toBeInstanceOf(Map);
      } catch (error) {
        expect(error).toBeInstanceOf(SafetensorsError);
      }
    }),
  );
});

/** A file whose header, still of the length it says, calls one type or number something else. */
const misdescribed = (file: fc.Arbitrary<Uint8Array>) => {
  const word = fc.constantFrom('"F32"', '"I64"', '"BOOL"', '"F8_E4M3"', 'null', '[]', '0', '1', '2', '8', '-1', '1e99');
  return fc.tuple(file, fc.nat(), word).map(([bytes, which, instead]) => {
    const size = 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true));
    // Every second piece is a type or a number.
    const pieces = new TextDecoder().decode(bytes.subarray(8, size)).split(/("[A-Z]+[0-9]+"|[0-9]+)/);
    const changed = 1 + 2 * (which % (pieces.length >> 1));
    const header = new TextEncoder().encode(pieces.map((piece, i) => (i === changed ? instead : piece)).join(''));
    const length = [header.length & 255, header.length >> 8, 0, 0, 0, 0, 0, 0];
    return Uint8Array.of(...length, ...header, ...bytes.subarray(size));
  });
};

it('answers a mangled file with tensors of the right size or with a SafetensorsError, never with anything else', () => {
  const counts = { read: 0, unreadable: 0, refused: 0 };
  const refused = (error: unknown, what: 'unreadable' | 'refused') => {
    counts[what]++;
    return error instanceof SafetensorsError;
  };
  const isSound = (tensor: StoredTensor) => {
    try {
      const right = tensor.data.length === sizeOf(tensor.shape);
      counts.read++;
      return right;
    } catch (error) {
      return refused(error, 'unreadable');
    }
  };
  const file = fc.tuple(tensors, metadata).map(([given, meta]) => serialize(given, meta));
  fc.assert(
    fc.property(fc.oneof(mangled(file), misdescribed(file)), (bytes) => {
      try {
        return [...parse(bytes).tensors.values()].every(isSound);
      } catch (error) {
        return refused(error, 'refused');
      }
    }),
    { numRuns: 10_000, seed: 1 },
  );
  // Every kind of answer was met often enough to say something.
  expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(10);
});
