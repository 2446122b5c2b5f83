import { backend } from '../backend/current';
import type { Tensor } from './tensor';

type Tensors = Readonly<Record<string, Tensor>>;

/**
 * The same weights, on the promise that their cells never change again: matrices are rearranged for the current
 * backend's products, once instead of in every run. Call it where the weights are loaded, within an Arena that lives
 * as long as they do. An edit makes a tensor of its own, so lessons may edit settled weights; training may not.
 */
export function settled(weights: Tensors): Tensors {
  const { kernels } = backend();
  const pack = (x: Tensor): Tensor => {
    const [k, n] = x.shape as [number, number];
    if (!kernels.pack || x.shape.length !== 2) return x;
    return { ...x, packed: kernels.pack(x.data, k, n, (length) => backend().alloc(length)) };
  };
  return Object.fromEntries(Object.entries(weights).map(([name, x]) => [name, pack(x)]));
}
