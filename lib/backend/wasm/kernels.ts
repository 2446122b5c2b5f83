import type { Kernels } from '../kernels';
import { typescriptKernels as twins } from '../typescript';
import { cellKernels } from './cells';
import type { WasmExports } from './exports';
import { type WasmMemory, wasmMemory } from './memory';
import { productKernels } from './products';
import { rowKernels } from './rows';
import type { Storage } from './storage';

/** The kernel table over one wasm memory. */
export function wasmKernels(wasm: WasmExports, storage: Storage): Kernels {
  const memory = wasmMemory(wasm, storage);
  return { ...productKernels(memory), ...cellKernels(memory), ...rowKernels(memory), adamw: adamwKernel(memory) };
}

const adamwKernel =
  ({ wasm, call }: WasmMemory): Kernels['adamw'] =>
  (w, mean, square, grad, plan) => {
    const { keep, beta1, fresh1, beta2, fresh2, perRoot, eps, rate } = plan;
    type F = Float32Array;
    const kernel = (x: F, m: F, s: F, g: F) => {
      const [to, first, second] = [x.byteOffset, m.byteOffset, s.byteOffset];
      wasm.adamw(to, first, second, g.byteOffset, x.length, keep, beta1, fresh1, beta2, fresh2, perRoot, eps, rate);
    };
    call([w, mean, square, grad], 3, kernel, (x, m, s, g) => twins.adamw(x, m, s, g, plan));
  };
