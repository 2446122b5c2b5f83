import fc from 'fast-check';
import { expect, it } from 'vitest';
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
