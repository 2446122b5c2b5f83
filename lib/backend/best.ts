import { type Backend, heapBackend } from './current';
import { wasmBackend } from './wasm';
import { supports } from './wasm/instantiate';

/** Room for a lesson's runs, edited and not, and its weights; untouched pages cost nothing. */
const PAGE_MEGABYTES = 64;

const made = new Map<number, Backend>();

/**
 * The fastest backend that this engine runs: WebAssembly with fused multiply-add, without, or plain TypeScript where
 * WebAssembly is missing or forbidden. The same size gives the same backend.
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
  for (const variant of ['relaxed', 'plain'] as const) {
    try {
      if (supports(variant)) return wasmBackend(variant, megabytes);
    } catch {
      // A content policy may allow validation but no compilation, and a phone may lack the memory.
    }
  }
  return heapBackend;
}
