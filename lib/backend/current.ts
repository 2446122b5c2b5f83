import type { Kernels } from './kernels';
import { typescriptKernels } from './typescript';

/** Where results are written, and the loops that write them. Ops and systems know no more of the machine than this. */
export interface Backend {
  readonly name: string;
  readonly kernels: Kernels;
  /** Storage for `length` cells, with arbitrary content. */
  alloc(length: number): Float32Array;
  /** A large piece for an Arena to hand out in parts, where kernels reach it fastest; null when there is no more. */
  slab?(length: number): Float32Array | null;
}

/** Every result in an array of its own, freed by the garbage collector. */
export const heapBackend: Backend = {
  name: 'typescript',
  kernels: typescriptKernels,
  alloc: (length) => new Float32Array(length),
};

let current: Backend = heapBackend;

export const backend = (): Backend => current;

/** Runs `work` with its tensors stored and computed by this backend. */
export function withBackend<T>(chosen: Backend, work: () => T): T {
  const before = current;
  current = chosen;
  try {
    return work();
  } finally {
    current = before;
  }
}
