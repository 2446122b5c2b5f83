import { parse, type StoredTensor, serialize } from '../io/safetensors';
import type { TrainingState } from './training';

const vectors = ['weights', 'mean', 'square', 'average'] as const;

/** A run at one moment, exactly: four float32 vectors, the step, and whatever else the run wants to remember as JSON. */
export interface Checkpoint {
  readonly state: TrainingState;
  readonly notes: unknown;
}

export function writeCheckpoint({ state, notes }: Checkpoint): Uint8Array<ArrayBuffer> {
  const stored = (name: (typeof vectors)[number]): [string, StoredTensor] => [
    name,
    { dtype: 'F32', shape: [state[name].length], data: state[name] },
  ];
  return serialize(vectors.map(stored), { step: String(state.step), notes: JSON.stringify(notes) });
}

/**
 * @throws SafetensorsError when the file is malformed
 * @throws Error when it is no checkpoint
 */
export function readCheckpoint(bytes: Uint8Array): Checkpoint {
  const { tensors, metadata } = parse(bytes);
  const [weights, mean, square, average] = vectors.map((name) => {
    const found = tensors.get(name)?.data;
    if (!found) throw new Error(`The file is no checkpoint of a training run: it has no ${name}.`);
    return found;
  }) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const step = Number(metadata.step);
  if (!Number.isInteger(step) || step < 0 || metadata.notes === undefined) {
    throw new Error('The file is no checkpoint of a training run: its metadata lack the step or the notes.');
  }
  return { state: { step, weights, mean, square, average }, notes: JSON.parse(metadata.notes) };
}
