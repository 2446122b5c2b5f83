import type { Kernels, MatmulPlan } from '../kernels';
import { typescriptKernels as twins } from '../typescript';
import { writeCopyPlan } from './copy-plan';
import type { WasmMemory } from './memory';

/** Bits of the product kernel's flags. */
const TRANSPOSE_A = 1;
const TRANSPOSE_B = 2;
const ACCUMULATE = 4;
const PACKED_B = 8;

const flagsOf = ({ transposeA, transposeB, accumulate }: MatmulPlan): number =>
  (transposeA ? TRANSPOSE_A : 0) | (transposeB ? TRANSPOSE_B : 0) | (accumulate ? ACCUMULATE : 0);

/** Matrix products, and what lays cells out anew. */
export function productKernels({ wasm, storage, call }: WasmMemory): Pick<Kernels, 'matmul' | 'pack' | 'copy'> {
  const { buffer, scratch, scratchCells } = storage;
  const copyPlan = new Int32Array(buffer, scratch, 12);
  return {
    matmul(out, a, b, plan) {
      const twin = (o: Float32Array, x: Float32Array, y: Float32Array) => twins.matmul(o, x, y, plan);
      const { batch, m, k, n, aStep, bStep, packed } = plan;
      // Scratch holds sixteen columns of B and at least half as many rows of A.
      if (24 * k > scratchCells) return twin(out, a, b);
      const ready = packed?.buffer === buffer ? packed : null;
      const flags = flagsOf(plan) | (ready ? PACKED_B : 0);
      const product = (to: Float32Array, left: Float32Array, right: Float32Array) => {
        const from = (ready ?? right).byteOffset;
        wasm.matmul(to.byteOffset, left.byteOffset, from, batch, m, k, n, aStep, bStep, flags, scratch, scratchCells);
      };
      call([out, a, b], 1, product, twin);
    },
    pack(b, k, n, alloc) {
      const packed = alloc(k * 8 * Math.ceil(n / 8));
      // Without room for the copies there is nothing to be gained: what is on the heap is never read.
      call(
        [packed, b],
        1,
        (to, from) => wasm.packColumns(to.byteOffset, from.byteOffset, k, n),
        () => {},
      );
      return packed;
    },
    copy(out, x, plan) {
      const twin = (to: Float32Array, from: Float32Array) => twins.copy(to, from, plan);
      const copy = (to: Float32Array, from: Float32Array) => {
        if (!writeCopyPlan(copyPlan, plan)) return twin(to, from);
        const [first, second] = [to.byteOffset + 4 * plan.outOffset, from.byteOffset + 4 * plan.offset];
        wasm.copy(first, second, scratch, plan.accumulate ? 1 : 0);
      };
      call([out, x], 1, copy, twin);
    },
  };
}
