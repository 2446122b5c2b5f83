import type { WasmExports } from './exports';
import type { Storage } from './storage';

type F = Float32Array;

/** What every kernel over one wasm memory needs. */
export interface WasmMemory {
  readonly wasm: WasmExports;
  readonly storage: Storage;
  /**
   * Runs a kernel on these arrays. Those that live elsewhere are laid down in the memory for the length of the call, and
   * the first `written` copied back; where they do not fit the TypeScript twin computes.
   */
  call<const X extends readonly F[], R>(
    arrays: X,
    written: number,
    kernel: (...x: Mutable<X>) => R,
    twin: (...x: Mutable<X>) => R,
  ): R;
}

type Mutable<X extends readonly F[]> = { -readonly [K in keyof X]: F };

export const wasmMemory = (wasm: WasmExports, storage: Storage): WasmMemory => ({
  wasm,
  storage,
  call(arrays, written, kernel, twin) {
    const given = arrays as unknown as Parameters<typeof kernel>;
    const result = storage.staged(arrays, written, (here) => kernel(...(here as unknown as typeof given)));
    return result === null ? twin(...given) : result;
  },
});
