import type { Duty, ParameterSpecs, Tensors } from '../nn/parameters';
import { type Shape, sizeOf } from '../tensor/shape';

interface Slot {
  readonly name: string;
  readonly shape: Shape;
  readonly duty: Duty;
  /** Where its cells begin in the vector. */
  readonly start: number;
  readonly end: number;
}

/** All parameters of a model in one vector: first those that weight decay draws towards zero, then the others. */
export interface Layout {
  readonly slots: readonly Slot[];
  /** Cells before this one decay. */
  readonly decayed: number;
  readonly size: number;
}

/**
 * Weight decay is for matrices. It is not for biases and norms, nor for the class token and the tables of positions and
 * offsets, whose rows are looked up or added whole.
 */
export const decays = (duty: Duty): boolean => duty === 'matrix' || duty === 'exit' || duty === 'readout';

/** @throws Error when a parameter does not say what it does */
export function layoutOf(specs: ParameterSpecs): Layout {
  const named = Object.entries(specs).map(([name, { shape, duty }]) => {
    if (!duty) throw new Error(`${name} cannot be trained: its spec must say what it does (duty).`);
    return { name, shape, duty };
  });
  const matrices = named.filter(({ duty }) => decays(duty));
  const others = named.filter(({ duty }) => !decays(duty));
  const slots: Slot[] = [];
  let size = 0;
  for (const { name, shape, duty } of [...matrices, ...others]) {
    const start = size;
    size += sizeOf(shape);
    slots.push({ name, shape, duty, start, end: size });
  }
  return { slots, decayed: slots[matrices.length]?.start ?? size, size };
}

/** The parameters as tensors whose cells lie in the vector itself. */
export const tensorsIn = ({ slots }: Layout, vector: Float32Array): Tensors =>
  Object.fromEntries(
    slots.map(({ name, shape, start, end }) => [
      name,
      { data: vector.subarray(start, end), shape, dtype: 'f32', made: null },
    ]),
  );
