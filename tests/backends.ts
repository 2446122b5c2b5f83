import { Arena } from '../lib/backend/arena';
import { type Backend, heapBackend } from '../lib/backend/current';
import { wasmBackend } from '../lib/backend/wasm';

/** A way of computing that laws and goldens must hold for; `fresh` has storage that nothing else uses. */
interface UnderTest {
  readonly name: string;
  fresh(): Backend;
}

const arena = new Arena(wasmBackend(64));
const staging = wasmBackend(16);

/** TypeScript, WebAssembly on tensors in its own memory, and on tensors from elsewhere. */
export const backends: readonly UnderTest[] = [
  { name: 'typescript', fresh: () => heapBackend },
  {
    name: 'wasm',
    fresh() {
      arena.reset();
      return arena;
    },
  },
  { name: 'wasm (tensors on the heap)', fresh: () => staging },
];
