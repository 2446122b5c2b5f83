import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { withBackend } from '../backend/current';
import { parse } from '../io/safetensors';
import { seeded } from '../random';
import { allSystems } from '../system/find';
import { evaluate } from '../tensor/evaluate';
import { explainCell } from '../trace/provenance';
import type { Named, Trace } from '../trace/trace';
import { runCase } from './case';
import { deviationsFrom, isWithin } from './deviation';
import { systemFiles } from './files';
import { openGolden } from './golden';

const folder = new URL('../../tests/golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.safetensors'));
const systemIn = (file: string) => file.split('.')[0];

const largest = (values: Float32Array) =>
  values.reduce((most, x) => (Number.isFinite(x) ? Math.max(most, Math.abs(x)) : most), 0);

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
    const opened = await openGolden(bytes, systemFiles);
    trace = withBackend(fresh(), () => runCase(opened));
    named = trace.names.map((name) => trace.get(name));
  });

  it('is computed tensor by tensor as PyTorch does', () => {
    const tolerance = Number(golden.metadata.relative_tolerance);
    expect(tolerance).toBeGreaterThan(0);
    const deviations = deviationsFrom(golden.tensors, trace, tolerance);
    expect(deviations.filter((deviation) => !isWithin(deviation))).toEqual([]);
    expect(deviations).not.toEqual([]);
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
