import type { Duty } from '../nn/parameters';
import { normal, type Random, seeded } from '../random';
import type { Shape } from '../tensor/shape';
import { derivedSeed } from './derived-seed';
import type { Layout } from './layout';

/** Deviation of what is looked up or added whole: the class token, positions, offsets. */
const TABLE = 0.02;

/**
 * Weights to start learning from. Matrices are normal with variance 2/(in + out) (Glorot and Bengio 2010), those that
 * end a residual branch smaller by √(2·depth) so that depth does not blow up the stream (Radford et al. 2019); the
 * classifier starts near zero; norms scale by 1, biases are 0. Normals are cut off at two deviations.
 *
 * @param positions deviation of the position table: a model that is to learn within a minute needs to tell patches apart
 * from the start
 */
export function initialWeights(
  { slots, size }: Layout,
  { depth, seed, positions = TABLE }: { depth: number; seed: number; positions?: number },
): Float32Array {
  const weights = new Float32Array(size);
  for (const [i, { shape, duty, start, end }] of slots.entries()) {
    if (duty === 'gain' || duty === 'shift') {
      weights.fill(duty === 'gain' ? 1 : 0, start, end);
      continue;
    }
    const deviation = deviationOf(duty, shape, { depth, positions });
    const random = seeded(derivedSeed(seed, 3, i));
    for (let at = start; at < end; at++) weights[at] = deviation * truncatedNormal(random);
  }
  return weights;
}

function deviationOf(duty: Duty, shape: Shape, { depth, positions }: { depth: number; positions: number }): number {
  if (duty === 'positions') return positions;
  if (duty !== 'matrix' && duty !== 'exit') return TABLE;
  const [from, to] = shape as [number, number];
  const deviation = Math.sqrt(2 / (from + to));
  return duty === 'exit' ? deviation / Math.sqrt(2 * depth) : deviation;
}

function truncatedNormal(random: Random): number {
  for (;;) {
    const x = normal(random);
    if (Math.abs(x) <= 2) return x;
  }
}
