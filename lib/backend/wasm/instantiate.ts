import type { WasmExports } from './exports';
import { plain, relaxed } from './generated/bytes';

/** `relaxed` sums with fused multiply-add; `plain` runs wherever WebAssembly has SIMD. */
export type Variant = 'relaxed' | 'plain';

const source: Readonly<Record<Variant, string>> = { relaxed, plain };
const bytes: Partial<Record<Variant, Uint8Array<ArrayBuffer>>> = {};

function bytesOf(variant: Variant): Uint8Array<ArrayBuffer> {
  const hex = source[variant];
  bytes[variant] ??= Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
  return bytes[variant];
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
