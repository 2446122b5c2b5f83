import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { withBackend } from '../backend/current';
import { parse, type StoredTensor } from '../io/safetensors';
import { seeded } from '../random';
import { allSystems } from '../system/find';
import { evaluate } from '../tensor/evaluate';
import type { Tensor } from '../tensor/tensor';
import { explainCell } from '../trace/provenance';
import type { Named, Trace } from '../trace/trace';
import { openCase, runCase } from './case';
import { systemFiles } from './files';

const folder = new URL('../../tests/golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.safetensors'));
const systemIn = (file: string) => file.split('.')[0];

const largest = (values: Float32Array) =>
  values.reduce((most, x) => (Number.isFinite(x) ? Math.max(most, Math.abs(x)) : most), 0);

/** What is wrong with a computed tensor, in words; null: nothing. */
function difference(computed: Tensor, golden: StoredTensor, tolerance: number): string | null {
  if (computed.shape.join() !== golden.shape.join()) return `shape ${computed.shape} instead of ${golden.shape}`;
  if (computed.dtype.toUpperCase() !== golden.dtype) return `${computed.dtype} instead of ${golden.dtype}`;
  const allowed = golden.dtype === 'I32' ? 0 : tolerance * largest(golden.data);
  for (const [i, expected] of golden.data.entries()) {
    const came = computed.data[i] as number;
    const fits = came === expected || Math.abs(came - expected) <= allowed;
    if (!fits) return `cell ${i} is ${came} instead of ${expected}, allowed ${allowed}`;
  }
  return null;
}

it.each((await allSystems(systemFiles)).map(({ id }) => id))('%s has golden tensors from PyTorch', (id) => {
  expect(files.filter((file) => systemIn(file) === id)).not.toEqual([]);
});

const cases = backends.flatMap(({ name, fresh }) => files.map((file) => [file, name, fresh] as const));

describe.each(cases)('%s on %s', (file, _, fresh) => {
  const bytes = readFileSync(new URL(file, folder));
  const golden = parse(bytes);
  let trace: Trace;
  let named: Named[];

  // Not sooner: the cases of a backend use the same storage, one after the other.
  beforeAll(async () => {
    const opened = await openCase(bytes, systemFiles);
    trace = withBackend(fresh(), () => runCase(opened));
    named = trace.names.map((name) => trace.get(name));
  });

  it('is computed tensor by tensor as PyTorch does', () => {
    const tolerance = Number(golden.metadata.relative_tolerance);
    expect(tolerance).toBeGreaterThan(0);
    const wrong = [...golden.tensors]
      .filter(([name]) => name.startsWith('out.'))
      .flatMap(([name, expected]) => {
        const computed = trace.find(name.slice('out.'.length))?.tensor;
        const what = computed ? difference(computed, expected, tolerance) : 'not computed';
        return what === null ? [] : [`${name}: ${what}`];
      });
    expect(wrong).toEqual([]);
  });

  it('publishes exactly the tensors of the golden file', () => {
    const published = named.filter(({ aside }) => !aside).map(({ name }) => `out.${name}`);
    expect(published.sort()).toEqual([...golden.tensors.keys()].filter((name) => name.startsWith('out.')).sort());
  });

  it('names the axes of one example: only a case with a batch has a batch axis', () => {
    const config = JSON.parse(golden.metadata.config as string) as object;
    const carried = named.filter(({ axes }) => axes[0]?.id === 'batch').map(({ name }) => name);
    if ('batch' in config) expect(carried).not.toEqual([]);
    else expect(carried).toEqual([]);
  });

  it('explains cells of every tensor with arithmetic that comes to the number in the cell', () => {
    const random = seeded(7);
    for (const { name, tensor } of named) {
      const allowed = 1e-4 * largest(tensor.data);
      for (let draw = 0; draw < 3; draw++) {
        const index = Math.floor(random() * tensor.data.length);
        const explained = explainCell(trace, tensor, index);
        const cell = tensor.data[index] as number;
        if (!explained) expect(tensor.made, `${name} is given, not made`).toBeNull();
        else if (!Number.isFinite(cell)) expect(evaluate(explained), `${name}[${index}]`).toBe(cell);
        else expect(Math.abs(evaluate(explained) - cell), `${name}[${index}]`).toBeLessThanOrEqual(allowed);
      }
    }
  });
});
