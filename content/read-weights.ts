import { parse } from '@/lib/io/safetensors';
import { chooseTensors } from '@/lib/system/check';
import type { Tensors } from '@/lib/system/system';
import type { Knobs } from './knob';
import type { Scene } from './scene';
import { keepWeights } from './weights';

/**
 * Reads the weights of a scene from a safetensors file and keeps them. Fetched with the first such file: a lesson whose
 * weights are written down or drawn has none.
 *
 * @param knobs where the lesson's knobs start
 * @throws SafetensorsError for a file that is none or is cut off; Error that names the first tensor that does not fit,
 *   or that holds what is no number
 */
export function readWeights(scene: Scene, id: string, bytes: Uint8Array, knobs: Knobs): void {
  keepWeights(scene, id, weightsIn(scene, bytes, knobs));
}

function weightsIn(scene: Scene, bytes: Uint8Array, knobs: Knobs): Tensors {
  const { tensors } = parse(bytes, (name) => name.startsWith('w.'));
  const chosen = chooseTensors('w', scene.system.parameters(scene.config(knobs)), tensors);
  for (const [name, { data }] of Object.entries(chosen)) {
    const at = firstNotFinite(data);
    if (at >= 0) throw new Error(`w.${name}: expected finite numbers, but cell ${at} is ${data[at]}.`);
  }
  return chosen;
}

/** Half a million cells are looked at before the first numbers show: a loop, not half a million calls. */
function firstNotFinite(cells: Float32Array): number {
  for (let at = 0; at < cells.length; at++) if (!Number.isFinite(cells[at])) return at;
  return -1;
}
