import type { Learner } from './learner';
import { chunksOf, type Recipe } from './recipe';
import type { Stream } from './stream';

/** What one chunk of a batch says: mean loss, right answers, mean gradient. */
export interface ChunkGradient {
  readonly loss: number;
  readonly correct: number;
  readonly gradient: Float32Array;
}

export interface BatchGradient {
  loss: number;
  correct: number;
  readonly gradient: Float32Array;
}

/** The mean over a batch of what its chunks say, added up in their order, into `total`. */
export function addUpChunks(recipe: Recipe, chunk: (i: number) => ChunkGradient, total: BatchGradient): BatchGradient {
  total.loss = 0;
  total.correct = 0;
  total.gradient.fill(0);
  for (const [i, [start, end]] of chunksOf(recipe).entries()) {
    const { loss, correct, gradient } = chunk(i);
    const share = (end - start) / recipe.batch;
    total.loss += share * loss;
    total.correct += correct;
    for (let at = 0; at < gradient.length; at++) {
      total.gradient[at] = (total.gradient[at] as number) + share * (gradient[at] as number);
    }
  }
  return total;
}

/** The gradient of batch `step` in this thread, into `total`. */
export function batchGradient(
  learner: Learner,
  stream: Stream,
  recipe: Recipe,
  step: number,
  total: BatchGradient,
): BatchGradient {
  const chunks = chunksOf(recipe);
  const gradient = new Float32Array(total.gradient.length);
  const compute = (i: number): ChunkGradient => {
    const [start, end] = chunks[i] as [number, number];
    return { ...learner.gradient(stream.examples(step, start, end), recipe.smoothing, gradient), gradient };
  };
  return addUpChunks(recipe, compute, total);
}
