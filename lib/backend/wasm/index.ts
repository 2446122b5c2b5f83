import type { Backend } from '../current';
import { instantiate } from './instantiate';
import { wasmKernels } from './kernels';
import { Storage } from './storage';

/** 64 KB, the unit of WebAssembly memory. */
const PAGES_PER_MB = 16;

/**
 * SIMD kernels over a memory of fixed size. Tensors made with it directly live on the heap, safe for as long as anybody
 * holds them; an Arena over it puts them into the memory, where nothing need be copied.
 *
 * @throws Error when this engine cannot run the kernels or the memory cannot be had
 */
export function wasmBackend(megabytes: number): Backend {
  const { memory, wasm } = instantiate(megabytes * PAGES_PER_MB);
  const storage = new Storage(memory);
  return {
    name: 'wasm',
    kernels: wasmKernels(wasm, storage),
    alloc: (length) => new Float32Array(length),
    slab: (length) => storage.slab(length),
  };
}
