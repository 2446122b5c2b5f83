import { parse, type StoredTensor, serialize } from '../io/safetensors';
import { chooseTensors } from '../system/check';
import { readConfig } from '../system/config';
import { findSystem, type SystemFiles } from '../system/find';
import { runSystem, type System, type Tensors } from '../system/system';
import { unreadKeys } from '../system/unread';
import type { Trace } from '../trace/trace';

/**
 * What a safetensors file asks to be computed: metadata `system`, `variant` and `config` (JSON), tensors `in.*`, `w.*`.
 */
export interface Case {
  readonly system: System<unknown>;
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<'system' | 'variant' | 'config', string>>;
}

/**
 * Reads a case and loads its system. What the file holds as `out.*` is never read.
 *
 * @throws Error when it is no such file, or its system is none of these
 */
export async function openCase(bytes: Uint8Array, systems: SystemFiles): Promise<Case> {
  const { tensors, metadata } = parse(bytes, (name) => !name.startsWith('out.'));
  const { system: id, config, variant = '' } = metadata;
  if (id === undefined) throw new Error('The metadata name no system.');
  const system = await findSystem(id, systems);
  if (config === undefined) throw new Error(`The metadata hold no config for ${id}.`);
  return { system, tensors, metadata: { system: id, variant, config } };
}

/** What a system is run with. */
interface RunWith {
  readonly config: unknown;
  readonly input: Tensors;
  readonly weights: Tensors;
}

/** @throws Error when the configuration or a tensor does not fit */
export function givenBy(opened: Case): RunWith {
  const { system, tensors, metadata } = opened;
  unreadBy(opened);
  const config = readConfig(system, { variant: metadata.variant, ...parseConfig(metadata.config) });
  const input = chooseTensors('in', system.inputs(config), tensors);
  const weights = chooseTensors('w', system.parameters(config), tensors);
  return { config, input, weights };
}

/**
 * The keys of a case's configuration that its system does not read.
 *
 * @throws Error at one that is nearly the name of another, or when there is no such configuration
 */
export const unreadBy = ({ system, metadata }: Case): string[] => unreadKeys(system, parseConfig(metadata.config));

/** @throws Error when the configuration or a tensor does not fit */
export const runCase = (opened: Case): Trace => runSystem(opened.system, givenBy(opened));

function parseConfig(json: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`The config in the metadata is not JSON: ${(error as Error).message}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error('The config in the metadata must be a JSON object.');
}

/**
 * The safetensors file of what a case computes: every output as `out.NAME`, and the metadata it was computed from.
 *
 * @throws Error when the case cannot be run
 */
export function traceCase(opened: Case): Uint8Array {
  const trace = runCase(opened);
  const outputs = trace.names
    .map((name) => trace.get(name))
    .filter(({ aside }) => !aside)
    .map(({ name, tensor }): [string, StoredTensor] => {
      const dtype = tensor.dtype === 'i32' ? 'I32' : 'F32';
      return [`out.${name}`, { dtype, shape: tensor.shape, data: withOneNaN(tensor.data) }];
    });
  return serialize(outputs, opened.metadata);
}

/** A file's bytes must not tell engines apart, and which of many bit patterns a NaN gets is an engine's choice. */
function withOneNaN(data: Float32Array): Float32Array {
  if (!data.some(Number.isNaN)) return data;
  const bits = new Int32Array(data.slice().buffer);
  for (const [i, x] of data.entries()) if (Number.isNaN(x)) bits[i] = 0x7fc00000;
  return new Float32Array(bits.buffer);
}
