import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, serialize } from '../io/safetensors';
import { openCase, traceCase } from './case';
import { systemFiles } from './files';

const golden = readFileSync(new URL('../../tests/golden/two-token.safetensors', import.meta.url));
const { tensors, metadata } = parse(golden);

const traced = async (bytes: Uint8Array) => traceCase(await openCase(bytes, systemFiles));

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

it('a tensor of an unknown type is no matter where the system does not ask for it', async () => {
  expect(await traced(withUnknown('w.extra'))).toEqual(await traced(golden));
});

it('a tensor of an unknown type is refused where the system needs it, by its name', async () => {
  const [needed = ''] = [...tensors.keys()].filter((name) => name.startsWith('w.'));
  await expect(traced(withUnknown('w.extra', needed))).rejects.toThrow(
    `${needed} has the dtype "F4?"; this reader knows`,
  );
});
