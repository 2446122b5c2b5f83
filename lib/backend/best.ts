import { type Backend, heapBackend } from './current';
import { wasmBackend } from './wasm';

/** Room for a lesson's runs, edited and not, and its weights; untouched pages cost nothing. */
const PAGE_MEGABYTES = 64;

const made = new Map<number, Backend>();

/**
 * The faster backend of the two that this engine runs: WebAssembly, or plain TypeScript where that or its SIMD is missing
 * or forbidden. Both compute the same bits. The same size gives the same backend.
 *
 * Run a model inside an Arena over it to keep tensors where the kernels are. The memory never grows: give training and
 * large models as many megabytes as their arenas will hold; what does not fit is computed all the same, more slowly.
 *
 * @example const arena = new Arena(bestBackend()); withBackend(arena, () => runSystem(…)); arena.reset();
 */
export function bestBackend(megabytes = PAGE_MEGABYTES): Backend {
  const known = made.get(megabytes);
  if (known) return known;
  const best = attempt(megabytes);
  made.set(megabytes, best);
  return best;
}

function attempt(megabytes: number): Backend {
  try {
    return wasmBackend(megabytes);
  } catch {
    // An old engine, a content policy, or a phone that lacks the memory.
    return heapBackend;
  }
}
