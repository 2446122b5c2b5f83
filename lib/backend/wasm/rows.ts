import type { Kernels } from '../kernels';
import { typescriptKernels as twins } from '../typescript';
import type { WasmMemory } from './memory';

type Rows = 'softmax' | 'softmaxBackward' | 'layerNorm' | 'layerNormBackward' | 'gatherRows' | 'scatterRows';

/** What goes row by row: rows that are normalised, and rows that are looked up in a table. */
export const rowKernels = ({ wasm, call }: WasmMemory): Pick<Kernels, Rows> => ({
  softmax: (out, x, n) =>
    call(
      [out, x],
      1,
      (o, y) => wasm.softmax(o.byteOffset, y.byteOffset, y.length / n, n),
      (o, y) => twins.softmax(o, y, n),
    ),
  softmaxBackward: (dx, out, grad, n) =>
    call(
      [dx, out, grad],
      1,
      (d, y, g) => wasm.softmaxBackward(d.byteOffset, y.byteOffset, g.byteOffset, y.length / n, n),
      (d, y, g) => twins.softmaxBackward(d, y, g, n),
    ),
  layerNorm: (out, x, gamma, beta, n, eps) =>
    call(
      [out, x, gamma, beta],
      1,
      (o, y, g, b) => wasm.layerNorm(o.byteOffset, y.byteOffset, g.byteOffset, b.byteOffset, y.length / n, n, eps),
      (o, y, g, b) => twins.layerNorm(o, y, g, b, n, eps),
    ),
  layerNormBackward(dx, dgamma, dbeta, x, gamma, grad, n, eps) {
    type F = Float32Array;
    const kernel = (d: F, dg: F, db: F, y: F, g: F, up: F) => {
      const [a, b, c] = [d.byteOffset, dg.byteOffset, db.byteOffset];
      wasm.layerNormBackward(a, b, c, y.byteOffset, g.byteOffset, up.byteOffset, y.length / n, n, eps);
    };
    const twin = (d: F, dg: F, db: F, y: F, g: F, up: F) => twins.layerNormBackward(d, dg, db, y, g, up, n, eps);
    call([dx, dgamma, dbeta, x, gamma, grad], 3, kernel, twin);
  },
  gatherRows: (out, table, rows, n) =>
    call(
      [out, table, rows],
      1,
      (o, t, r) => wasm.gatherRows(o.byteOffset, t.byteOffset, r.byteOffset, r.length, n),
      (o, t, r) => twins.gatherRows(o, t, r, n),
    ),
  scatterRows: (table, x, rows, n) =>
    call(
      [table, x, rows],
      1,
      (t, y, r) => wasm.scatterRows(t.byteOffset, y.byteOffset, r.byteOffset, r.length, n),
      (t, y, r) => twins.scatterRows(t, y, r, n),
    ),
});
