import { inflateSync } from 'fflate';
import type { WasmExports } from './exports';
import { packed, split } from './generated/bytes';

/** `relaxed` sums with fused multiply-add; `plain` runs wherever WebAssembly has SIMD. */
export type Variant = 'relaxed' | 'plain';

let modules: Record<Variant, Uint8Array<ArrayBuffer>> | null = null;

function bytesOf(variant: Variant): Uint8Array<ArrayBuffer> {
  if (!modules) {
    const bytes = inflateSync(Uint8Array.from(atob(packed), (c) => c.charCodeAt(0)));
    modules = { relaxed: bytes.slice(0, split), plain: bytes.slice(split) };
  }
  return modules[variant];
}

/** Whether this engine can run the variant. */
export const supports = (variant: Variant): boolean =>
  typeof WebAssembly === 'object' && WebAssembly.validate(bytesOf(variant));

/**
 * The compiled kernels over a memory of their own.
 *
 * @throws Error (of WebAssembly's kinds) when the engine lacks SIMD, a policy forbids WebAssembly, or memory is short
 */
export function instantiate(variant: Variant, pages: number): { memory: WebAssembly.Memory; wasm: WasmExports } {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const module = new WebAssembly.Module(bytesOf(variant));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { memory, wasm: exports as unknown as WasmExports };
}
