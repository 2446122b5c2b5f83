import { adamwPlan } from '../backend/adamw-plan';
import { heapBackend } from '../backend/current';
import type { Kernels } from '../backend/kernels';
import { clipLength } from './clip';
import type { Layout } from './layout';
import type { Recipe } from './recipe';
import { learningRate } from './schedule';

/** All that a run carries from one update to the next; what is drawn at random follows from the seed and the step. */
export interface TrainingState {
  /** Updates made. */
  step: number;
  readonly weights: Float32Array;
  /** AdamW's running means of the gradient and of its square. */
  readonly mean: Float32Array;
  readonly square: Float32Array;
  /** Running mean of the weights. */
  readonly average: Float32Array;
}

/** The loss is no number any more: the run has diverged, and further updates would keep nothing of what was learned. */
export class DivergedError extends Error {
  override name = 'DivergedError';
}

export function freshState(
  initial: Float32Array,
  alloc: (length: number) => Float32Array = heapBackend.alloc,
): TrainingState {
  const copy = (values: Float32Array) => {
    const vector = alloc(values.length);
    vector.set(values);
    return vector;
  };
  const zero = new Float32Array(initial.length);
  return { step: 0, weights: copy(initial), mean: copy(zero), square: copy(zero), average: copy(initial) };
}

/**
 * One update from the gradient of a batch, which is clipped in place: AdamW at the schedule's rate, then the running mean of
 * the weights. Returns the gradient's length.
 *
 * @throws DivergedError when loss or gradient is not finite; the state is then as it was before
 */
export function update(
  state: TrainingState,
  { loss, gradient }: { loss: number; gradient: Float32Array },
  { layout, recipe, kernels }: { layout: Layout; recipe: Recipe; kernels: Kernels },
): number {
  const length = clipLength(gradient, recipe.clip);
  if (!Number.isFinite(loss) || !Number.isFinite(length)) {
    throw new DivergedError(
      `The loss is ${loss} and the gradient has length ${length} at step ${state.step + 1}: training has diverged. ` +
        `Start again, or from an earlier checkpoint, with a rate below ${recipe.schedule.peak}.`,
    );
  }
  const rate = learningRate(state.step, recipe.schedule);
  state.step++;
  const part = (start: number, end: number, decay: number) =>
    kernels.adamw(
      state.weights.subarray(start, end),
      state.mean.subarray(start, end),
      state.square.subarray(start, end),
      gradient.subarray(start, end),
      adamwPlan(state.step, { rate, decay }),
    );
  part(0, layout.decayed, recipe.decay);
  part(layout.decayed, layout.size, 0);
  // Early on the mean follows quickly, or it would remember the weights that nothing was learned from.
  const kept = Math.min(recipe.average, state.step / (state.step + 9));
  kernels.scale(state.average, state.average, kept);
  kernels.addScaled(state.average, state.weights, 1 - kept);
  return length;
}
