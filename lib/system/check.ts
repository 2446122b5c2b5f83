import type { StoredTensor } from '../io/safetensors';
import { formatShape, sameShape } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import type { TensorSpec, Tensors } from './system';

/**
 * The tensors that a system asks for, out of a file that calls them `in.NAME` and `w.NAME`.
 *
 * @param prefix `in` for inputs, `w` for parameters
 * @throws Error that names the first tensor that is missing, has another shape, or should hold whole numbers
 */
export function chooseTensors(
  prefix: 'in' | 'w',
  specs: Readonly<Record<string, TensorSpec>>,
  stored: ReadonlyMap<string, StoredTensor>,
): Tensors {
  const choose = (name: string, spec: TensorSpec): Tensor => {
    const full = `${prefix}.${name}`;
    const found = stored.get(full);
    if (!found) throw new Error(`${full} is missing: expected shape ${formatShape(spec.shape)}.`);
    if (!sameShape(found.shape, spec.shape)) {
      throw new Error(`${full}: expected shape ${formatShape(spec.shape)}, but ${formatShape(found.shape)} came.`);
    }
    const dtype = spec.dtype ?? 'f32';
    const odd = dtype === 'i32' ? found.data.find((x) => !Number.isInteger(x)) : undefined;
    if (odd !== undefined) throw new Error(`${full}: expected whole numbers, but ${odd} came.`);
    return tensor(found.data, spec.shape, dtype);
  };
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, choose(name, spec)]));
}
