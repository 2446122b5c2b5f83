import type { StoredTensor } from '../io/safetensors';
import { coordinates, formatShape, sameShape } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import type { TensorSpec, Tensors } from './system';

/** How many of the tensors that nobody asked for a message names. */
const MOST = 3;

/**
 * The tensors that a system asks for, out of a file that calls them `in.NAME` and `w.NAME`.
 *
 * @param prefix `in` for inputs, `w` for parameters
 * @throws Error that names the first tensor that is missing, has another shape, or should hold other whole numbers
 */
export function chooseTensors(
  prefix: 'in' | 'w',
  specs: Readonly<Record<string, TensorSpec>>,
  stored: ReadonlyMap<string, StoredTensor>,
): Tensors {
  const choose = (name: string, spec: TensorSpec): Tensor => {
    const full = `${prefix}.${name}`;
    const found = stored.get(full);
    if (!found) throw new Error(`${full} is missing: expected shape ${formatShape(spec.shape)}.${unasked()}`);
    if (!sameShape(found.shape, spec.shape)) {
      throw new Error(
        `${full}: expected shape ${formatShape(spec.shape)}, but ${formatShape(found.shape)} came; the shape follows from the configuration, so one of the two must change.`,
      );
    }
    const dtype = spec.dtype ?? 'f32';
    if (dtype === 'i32') checkWhole(full, found, spec.below);
    return tensor(found.data, spec.shape, dtype);
  };
  /** A tensor that stands under a misspelt name is among these. */
  const unasked = (): string => {
    const names = [...stored.keys()].filter(
      (name) => name.startsWith(`${prefix}.`) && !(name.slice(prefix.length + 1) in specs),
    );
    if (!names.length) return '';
    const more = names.length > MOST ? ', …' : '';
    return ` The file has ${names.slice(0, MOST).join(', ')}${more}, which this configuration does not ask for.`;
  };
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, choose(name, spec)]));
}

function checkWhole(full: string, { data, shape }: StoredTensor, below: number | undefined): void {
  const odd = data.find((x) => !Number.isInteger(x));
  if (odd !== undefined) throw new Error(`${full}: expected whole numbers, but ${odd} came.`);
  if (below === undefined) return;
  const outside = data.findIndex((x) => x < 0 || x >= below);
  if (outside < 0) return;
  const at = coordinates(shape, outside).join(', ');
  throw new Error(`${full}: expected whole numbers from 0 to ${below - 1}, but ${data[outside]} came at [${at}].`);
}
