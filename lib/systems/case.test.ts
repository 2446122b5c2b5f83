import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, serialize } from '../io/safetensors';
import { traceCase } from './case';

const golden = readFileSync(new URL('../../tests/golden/two-token.safetensors', import.meta.url));
const { tensors, metadata } = parse(golden);

/** The case with one more tensor, where these tensors are of a type that nobody knows. */
function withUnknown(...names: string[]): Uint8Array {
  const extra = { dtype: 'F32', shape: [3], data: new Float32Array(3) };
  const bytes = serialize([...tensors, ['w.extra', extra]], metadata);
  const size = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = names.reduce(
    (text, name) => text.replace(`"${name}":{"dtype":"F32"`, `"${name}":{"dtype":"F4?"`),
    new TextDecoder().decode(bytes.subarray(8, 8 + size)),
  );
  bytes.set(new TextEncoder().encode(header), 8);
  return bytes;
}

it('a tensor of an unknown type is no matter where the system does not ask for it', () => {
  expect(traceCase(withUnknown('w.extra'))).toEqual(traceCase(golden));
});

it('a tensor of an unknown type is refused where the system needs it, by its name', () => {
  const [needed = ''] = [...tensors.keys()].filter((name) => name.startsWith('w.'));
  expect(() => traceCase(withUnknown('w.extra', needed))).toThrow(`${needed} has the dtype "F4?"; this reader knows`);
});
