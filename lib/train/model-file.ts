import { fromFloat16, toFloat16 } from '../io/float16';
import { parse, type StoredTensor, serialize } from '../io/safetensors';
import { chooseTensors } from '../system/check';
import { readConfig } from '../system/config';
import miniVit, { miniVitParameters } from '../systems/vit/mini-vit';
import type { MiniVitConfig } from '../systems/vit/mini-vit-config';
import { type Layout, layoutOf } from './layout';

/** The weights as half precision will keep them. */
export const roundedToFloat16 = (vector: Float32Array): Float32Array => vector.map((x) => fromFloat16(toFloat16(x)));

/** A model as float16 safetensors: `w.NAME` for every parameter; the metadata say which system, with what config. */
export function writeModel(
  config: MiniVitConfig,
  { slots }: Layout,
  vector: Float32Array,
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const stored = slots.map(({ name, shape, start, end }): [string, StoredTensor] => [
    `w.${name}`,
    { dtype: 'F16', shape, data: vector.subarray(start, end) },
  ]);
  return serialize(stored, { system: miniVit.id, config: JSON.stringify(config), ...metadata });
}

export interface ModelFile {
  readonly config: MiniVitConfig;
  readonly layout: Layout;
  readonly vector: Float32Array;
  readonly metadata: Readonly<Record<string, string>>;
}

/** @throws Error when the file is malformed, of another system, or lacks a parameter */
export function readModel(bytes: Uint8Array): ModelFile {
  const { tensors, metadata } = parse(bytes);
  if (metadata.system !== miniVit.id) {
    throw new Error(`Expected the weights of ${miniVit.id}, but the metadata say ${metadata.system ?? 'nothing'}.`);
  }
  const config = readConfig(miniVit, JSON.parse(metadata.config ?? '{}'));
  const specs = miniVitParameters(config);
  const chosen = chooseTensors('w', specs, tensors);
  const layout = layoutOf(specs);
  const vector = new Float32Array(layout.size);
  for (const { name, start } of layout.slots) vector.set(chosen[name]?.data ?? [], start);
  return { config, layout, vector, metadata };
}
