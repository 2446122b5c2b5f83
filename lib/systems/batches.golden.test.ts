import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstDifference } from '../../tests/bits';
import { parse } from '../io/safetensors';
import { chooseTensors } from '../system/check';
import { readConfig } from '../system/config';
import { findSystem } from '../system/find';
import { runSystem, type System, type Tensors } from '../system/system';
import { type Tensor, tensor } from '../tensor/tensor';
import { systemFiles } from './files';

const folder = new URL('../../tests/golden/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.safetensors'));

/** Their examples meet: in a loss, or in statistics of the batch. */
const coupled = new Set(['adam-steps', 'mini-vit-grad', 'layernorm-vs-batchnorm', 'power-norm']);

interface Case {
  readonly system: System<unknown>;
  readonly one: unknown;
  readonly two: unknown;
  readonly weights: Tensors;
  readonly input: Tensors;
  /** Inputs that a batch shares. */
  readonly shared: ReadonlySet<string>;
}

/** The first example of a golden case, configured alone and as one of two; null: there is none, or no batch. */
async function caseOf(file: string): Promise<Case | null> {
  const { tensors, metadata } = parse(readFileSync(new URL(file, folder)));
  const { system: id = '', config: json = '{}', variant = '' } = metadata;
  const system = await findSystem(id, systemFiles);
  const { batch, ...rest } = JSON.parse(json) as Record<string, unknown>;
  const read = (more: object) => readConfig(system, { variant, ...rest, ...more });
  const [one, two] = [read({}), read({ batch: 2 })];
  if (coupled.has(id) || (two as { batch?: number }).batch !== 2) return null;
  const [alone, paired] = [system.inputs(one), system.inputs(two)];
  if (!Object.keys(alone).length) return null;
  const shared = new Set(Object.keys(alone).filter((name) => alone[name]?.axes.length === paired[name]?.axes.length));
  const given = chooseTensors('in', system.inputs(read(batch === undefined ? {} : { batch })), tensors);
  const input = Object.entries(given).map(([name, x]): [string, Tensor] => {
    if (batch === undefined || shared.has(name)) return [name, x];
    const shape = x.shape.slice(1);
    return [name, tensor(x.data.subarray(0, x.data.length / (x.shape[0] as number)), shape, x.dtype)];
  });
  const weights = chooseTensors('w', system.parameters(one), tensors);
  return { system, one, two, weights, shared, input: Object.fromEntries(input) };
}

/** Another example: real numbers in reverse order, whole ones as they are. */
const other = (input: Tensors, shared: ReadonlySet<string>): Tensors =>
  Object.fromEntries(
    Object.entries(input).map(([name, x]) => [
      name,
      x.dtype === 'i32' || shared.has(name) ? x : tensor(x.data.toReversed(), x.shape),
    ]),
  );

const both = (a: Tensors, b: Tensors, shared: ReadonlySet<string>): Tensors =>
  Object.fromEntries(
    Object.entries(a).map(([name, x]) => {
      const values = [...x.data, ...(b[name] as Tensor).data];
      return [name, shared.has(name) ? x : tensor(values, [2, ...x.shape], x.dtype)];
    }),
  );

const found = await Promise.all(files.map(async (file) => [file, await caseOf(file)] as const));
const cases = found.flatMap(([file, found]) => (found ? [[file, found] as const] : []));

it.each(cases)('%s gives an example the same numbers, to the bit, alone and as one of two', (_, found) => {
  const { system, one, two, weights, input, shared } = found;
  const second = other(input, shared);
  const [a, b] = [input, second].map((of) => runSystem(system, { config: one, weights, input: of }));
  const pair = runSystem(system, { config: two, weights, input: both(input, second, shared) });
  expect(pair.names).toEqual(a?.names);
  let compared = 0;
  for (const name of pair.names) {
    const [batched, first, then] = [pair, a, b].map((trace) => trace?.get(name).tensor as Tensor) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    // A table, a mask, a parameter: one for all examples.
    if (batched.shape.length === first.shape.length) continue;
    expect(batched.shape, name).toEqual([2, ...first.shape]);
    const n = first.data.length;
    expect(firstDifference(batched.data.subarray(0, n), first.data), name).toBe(-1);
    expect(firstDifference(batched.data.subarray(n), then.data), name).toBe(-1);
    compared++;
  }
  expect(compared).toBeGreaterThan(1);
});
