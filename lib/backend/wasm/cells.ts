import type { Kernels } from '../kernels';
import { typescriptKernels as twins } from '../typescript';
import type { WasmMemory } from './memory';

type Cells =
  | 'add'
  | 'multiply'
  | 'addScaled'
  | 'scale'
  | 'addFolded'
  | 'gelu'
  | 'geluBackward'
  | 'relu'
  | 'reluBackward';

/** What goes cell by cell. */
export const cellKernels = ({ wasm, call }: WasmMemory): Pick<Kernels, Cells> => ({
  add: (out, a, b) =>
    call(
      [out, a, b],
      1,
      (o, x, y) => wasm.add(o.byteOffset, x.byteOffset, y.byteOffset, x.length, y.length),
      twins.add,
    ),
  multiply: (out, a, b) =>
    call(
      [out, a, b],
      1,
      (o, x, y) => wasm.multiply(o.byteOffset, x.byteOffset, y.byteOffset, x.length, y.length),
      twins.multiply,
    ),
  addScaled: (out, x, factor) =>
    call(
      [out, x],
      1,
      (o, y) => wasm.addScaled(o.byteOffset, y.byteOffset, y.length, factor),
      (o, y) => twins.addScaled(o, y, factor),
    ),
  scale: (out, x, factor) =>
    call(
      [out, x],
      1,
      (o, y) => wasm.scale(o.byteOffset, y.byteOffset, y.length, factor),
      (o, y) => twins.scale(o, y, factor),
    ),
  addFolded: (out, x) =>
    call([out, x], 1, (o, y) => wasm.addFolded(o.byteOffset, y.byteOffset, y.length, o.length), twins.addFolded),
  gelu: (out, x) => call([out, x], 1, (o, y) => wasm.gelu(o.byteOffset, y.byteOffset, y.length), twins.gelu),
  geluBackward: (dx, x, grad) =>
    call(
      [dx, x, grad],
      1,
      (d, y, g) => wasm.geluBackward(d.byteOffset, y.byteOffset, g.byteOffset, y.length),
      twins.geluBackward,
    ),
  relu: (out, x) => call([out, x], 1, (o, y) => wasm.relu(o.byteOffset, y.byteOffset, y.length), twins.relu),
  reluBackward: (dx, x, grad) =>
    call(
      [dx, x, grad],
      1,
      (d, y, g) => wasm.reluBackward(d.byteOffset, y.byteOffset, g.byteOffset, y.length),
      twins.reluBackward,
    ),
});
