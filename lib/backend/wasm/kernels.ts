import type { Kernels, MatmulPlan } from '../kernels';
import { typescriptKernels as twins } from '../typescript';
import { writeCopyPlan } from './copy-plan';
import type { WasmExports } from './exports';
import type { Storage } from './storage';

type F = Float32Array;

/** Bits of the product kernel's flags. */
const TRANSPOSE_A = 1;
const TRANSPOSE_B = 2;
const ACCUMULATE = 4;
const PACKED_B = 8;

const flagsOf = ({ transposeA, transposeB, accumulate }: MatmulPlan): number =>
  (transposeA ? TRANSPOSE_A : 0) | (transposeB ? TRANSPOSE_B : 0) | (accumulate ? ACCUMULATE : 0);

/**
 * The kernel table over one wasm memory. Operands that live elsewhere are laid down in it for the length of a call,
 * and results copied back; what does not fit is computed by the TypeScript twin.
 */
export function wasmKernels(wasm: WasmExports, storage: Storage): Kernels {
  const { buffer, scratch, scratchCells } = storage;
  const copyPlan = new Int32Array(buffer, scratch, 12);
  const here = (x: F): boolean => x.buffer === buffer;

  /** The call again on staged arrays, of which the first `written` are copied back; the twin where they do not fit. */
  function elsewhere<R>(arrays: readonly F[], written: number, again: (...x: F[]) => R, twin: (...x: F[]) => R): R {
    const result = storage.staged(arrays, written, (staged) => again(...staged));
    return result === null ? twin(...arrays) : result;
  }

  const kernels: Kernels = {
    matmul(out, a, b, plan) {
      if (!here(out) || !here(a) || !here(b)) {
        const again = (o: F, x: F, y: F) => kernels.matmul(o, x, y, plan);
        return elsewhere([out, a, b], 1, again, (o: F, x: F, y: F) => twins.matmul(o, x, y, plan));
      }
      const { batch, m, k, n, aStep, bStep, packed } = plan;
      // Scratch holds eight columns of B and at least as many rows of A.
      if (16 * k > scratchCells) return twins.matmul(out, a, b, plan);
      const [to, left] = [out.byteOffset, a.byteOffset];
      const ready = packed && here(packed) ? packed : null;
      const flags = flagsOf(plan) | (ready ? PACKED_B : 0);
      const right = (ready ?? b).byteOffset;
      wasm.matmul(to, left, right, batch, m, k, n, aStep, bStep, flags, scratch, scratchCells);
    },
    pack(b, k, n, alloc) {
      const packed = alloc(k * 8 * Math.ceil(n / 8));
      const pack = (to: F, from: F) => wasm.packColumns(to.byteOffset, from.byteOffset, k, n);
      // Without room for the copies there is nothing to be gained: what is on the heap is never read.
      storage.staged([packed, b], 1, ([to, from]) => pack(to as F, from as F));
      return packed;
    },
    copy(out, x, plan) {
      if (!here(out) || !here(x)) {
        const again = (o: F, y: F) => kernels.copy(o, y, plan);
        return elsewhere([out, x], 1, again, (o: F, y: F) => twins.copy(o, y, plan));
      }
      if (!writeCopyPlan(copyPlan, plan)) return twins.copy(out, x, plan);
      const [to, from] = [out.byteOffset + 4 * plan.outOffset, x.byteOffset + 4 * plan.offset];
      wasm.copy(to, from, scratch, plan.accumulate ? 1 : 0);
    },
    add(out, a, b) {
      if (!here(out) || !here(a) || !here(b)) return elsewhere([out, a, b], 1, kernels.add, twins.add);
      wasm.add(out.byteOffset, a.byteOffset, b.byteOffset, a.length, b.length);
    },
    multiply(out, a, b) {
      if (!here(out) || !here(a) || !here(b)) return elsewhere([out, a, b], 1, kernels.multiply, twins.multiply);
      wasm.multiply(out.byteOffset, a.byteOffset, b.byteOffset, a.length, b.length);
    },
    addScaled(out, x, factor) {
      if (!here(out) || !here(x)) {
        const again = (o: F, y: F) => kernels.addScaled(o, y, factor);
        return elsewhere([out, x], 1, again, (o: F, y: F) => twins.addScaled(o, y, factor));
      }
      wasm.addScaled(out.byteOffset, x.byteOffset, x.length, factor);
    },
    scale(out, x, factor) {
      if (!here(out) || !here(x)) {
        const again = (o: F, y: F) => kernels.scale(o, y, factor);
        return elsewhere([out, x], 1, again, (o: F, y: F) => twins.scale(o, y, factor));
      }
      wasm.scale(out.byteOffset, x.byteOffset, x.length, factor);
    },
    addFolded(out, x) {
      if (!here(out) || !here(x)) return elsewhere([out, x], 1, kernels.addFolded, twins.addFolded);
      wasm.addFolded(out.byteOffset, x.byteOffset, x.length, out.length);
    },
    softmax(out, x, n) {
      if (!here(out) || !here(x)) {
        const again = (o: F, y: F) => kernels.softmax(o, y, n);
        return elsewhere([out, x], 1, again, (o: F, y: F) => twins.softmax(o, y, n));
      }
      return wasm.softmax(out.byteOffset, x.byteOffset, x.length / n, n);
    },
    softmaxBackward(dx, out, grad, n) {
      if (!here(dx) || !here(out) || !here(grad)) {
        const again = (d: F, y: F, g: F) => kernels.softmaxBackward(d, y, g, n);
        return elsewhere([dx, out, grad], 1, again, (d: F, y: F, g: F) => twins.softmaxBackward(d, y, g, n));
      }
      wasm.softmaxBackward(dx.byteOffset, out.byteOffset, grad.byteOffset, out.length / n, n);
    },
    layerNorm(out, x, gamma, beta, n, eps) {
      if (!here(out) || !here(x) || !here(gamma) || !here(beta)) {
        const again = (o: F, y: F, g: F, b: F) => kernels.layerNorm(o, y, g, b, n, eps);
        const twin = (o: F, y: F, g: F, b: F) => twins.layerNorm(o, y, g, b, n, eps);
        return elsewhere([out, x, gamma, beta], 1, again, twin);
      }
      const [to, from] = [out.byteOffset, x.byteOffset];
      wasm.layerNorm(to, from, gamma.byteOffset, beta.byteOffset, x.length / n, n, eps);
    },
    layerNormBackward(dx, dgamma, dbeta, x, gamma, grad, n, eps) {
      const arrays = [dx, dgamma, dbeta, x, gamma, grad];
      if (!arrays.every(here)) {
        const again = (d: F, dg: F, db: F, y: F, g: F, up: F) => kernels.layerNormBackward(d, dg, db, y, g, up, n, eps);
        const twin = (d: F, dg: F, db: F, y: F, g: F, up: F) => twins.layerNormBackward(d, dg, db, y, g, up, n, eps);
        return elsewhere(arrays, 3, again, twin);
      }
      const [d, dg, db] = [dx.byteOffset, dgamma.byteOffset, dbeta.byteOffset];
      wasm.layerNormBackward(d, dg, db, x.byteOffset, gamma.byteOffset, grad.byteOffset, x.length / n, n, eps);
    },
    gelu(out, x) {
      if (!here(out) || !here(x)) return elsewhere([out, x], 1, kernels.gelu, twins.gelu);
      wasm.gelu(out.byteOffset, x.byteOffset, x.length);
    },
    geluBackward(dx, x, grad) {
      if (!here(dx) || !here(x) || !here(grad)) {
        return elsewhere([dx, x, grad], 1, kernels.geluBackward, twins.geluBackward);
      }
      wasm.geluBackward(dx.byteOffset, x.byteOffset, grad.byteOffset, x.length);
    },
    relu(out, x) {
      if (!here(out) || !here(x)) return elsewhere([out, x], 1, kernels.relu, twins.relu);
      wasm.relu(out.byteOffset, x.byteOffset, x.length);
    },
    reluBackward(dx, x, grad) {
      if (!here(dx) || !here(x) || !here(grad)) {
        return elsewhere([dx, x, grad], 1, kernels.reluBackward, twins.reluBackward);
      }
      wasm.reluBackward(dx.byteOffset, x.byteOffset, grad.byteOffset, x.length);
    },
    gatherRows(out, table, rows, n) {
      if (!here(out) || !here(table) || !here(rows)) {
        const again = (o: F, t: F, r: F) => kernels.gatherRows(o, t, r, n);
        return elsewhere([out, table, rows], 1, again, (o: F, t: F, r: F) => twins.gatherRows(o, t, r, n));
      }
      wasm.gatherRows(out.byteOffset, table.byteOffset, rows.byteOffset, rows.length, n);
    },
    scatterRows(table, x, rows, n) {
      if (!here(table) || !here(x) || !here(rows)) {
        const again = (t: F, y: F, r: F) => kernels.scatterRows(t, y, r, n);
        return elsewhere([table, x, rows], 1, again, (t: F, y: F, r: F) => twins.scatterRows(t, y, r, n));
      }
      wasm.scatterRows(table.byteOffset, x.byteOffset, rows.byteOffset, rows.length, n);
    },
    adamw(w, mean, square, grad, plan) {
      if (!here(w) || !here(mean) || !here(square) || !here(grad)) {
        const again = (x: F, m: F, s: F, g: F) => kernels.adamw(x, m, s, g, plan);
        return elsewhere([w, mean, square, grad], 3, again, (x: F, m: F, s: F, g: F) => twins.adamw(x, m, s, g, plan));
      }
      const { keep, beta1, fresh1, beta2, fresh2, perRoot, eps, rate } = plan;
      const [to, m, s] = [w.byteOffset, mean.byteOffset, square.byteOffset];
      wasm.adamw(to, m, s, grad.byteOffset, w.length, keep, beta1, fresh1, beta2, fresh2, perRoot, eps, rate);
    },
  };
  return kernels;
}
