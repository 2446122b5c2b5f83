import type { WasmExports } from './exports';
import { kernels } from './generated/bytes';

let bytes: Uint8Array<ArrayBuffer> | undefined;

const decoded = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: kernels.length / 2 }, (_, i) => Number.parseInt(kernels.slice(2 * i, 2 * i + 2), 16));

/**
 * The compiled kernels over a memory of their own.
 *
 * @throws Error (of WebAssembly's kinds) when the engine lacks SIMD, a policy forbids WebAssembly, or memory is short
 */
export function instantiate(pages: number): { memory: WebAssembly.Memory; wasm: WasmExports } {
  bytes ??= decoded();
  const module = new WebAssembly.Module(bytes);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { memory, wasm: exports as unknown as WasmExports };
}
