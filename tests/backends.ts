import v8 from 'node:v8';
import { Arena } from '../lib/backend/arena';
import { type Backend, heapBackend } from '../lib/backend/current';
import { wasmBackend } from '../lib/backend/wasm';
import { supports, type Variant } from '../lib/backend/wasm/instantiate';

// Node 20 has relaxed SIMD behind a flag, later versions always.
v8.setFlagsFromString('--experimental-wasm-relaxed-simd');

/** A way of computing that laws and goldens must hold for; `fresh` has storage that nothing else uses. */
interface UnderTest {
  readonly name: string;
  fresh(): Backend;
}

function inMemory(variant: Variant): UnderTest {
  const arena = new Arena(wasmBackend(variant, 64));
  return {
    name: `wasm (${variant})`,
    fresh() {
      arena.reset();
      return arena;
    },
  };
}

const onHeap: UnderTest = { name: 'typescript', fresh: () => heapBackend };

const staging = wasmBackend('plain', 16);

/** TypeScript, WebAssembly with and (where this engine has it) without rounding between product and sum, and WebAssembly on tensors from elsewhere. */
export const backends: readonly UnderTest[] = [
  onHeap,
  inMemory('plain'),
  ...(supports('relaxed') ? [inMemory('relaxed')] : []),
  { name: 'wasm (plain, tensors on the heap)', fresh: () => staging },
];
