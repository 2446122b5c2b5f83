import type { Tensors } from '@/lib/systems/system';
import { runSystem, untrainedWeights } from '@/lib/systems/system';
import { tensor } from '@/lib/tensor/tensor';
import type { Edits, Trace } from '@/lib/trace/trace';
import type { Lesson } from './schema';

export type Knobs = Readonly<Record<string, number>>;

/** Everything that decides the numbers of a run. */
export interface RunState {
  /** 28·28·3 values in 0–1, for lessons that look at a picture. */
  readonly picture: Float32Array;
  readonly knobs: Knobs;
  readonly edits: Edits;
}

const weightsOf = new WeakMap<Lesson, Tensors>();

/** The weights a lesson starts with; drawn once. */
function weights(lesson: Lesson, config: unknown): Tensors {
  const known = weightsOf.get(lesson);
  if (known) return known;
  const made =
    typeof lesson.weights === 'function'
      ? lesson.weights()
      : untrainedWeights(lesson.system, config, lesson.weights.seed);
  weightsOf.set(lesson, made);
  return made;
}

/** The lesson's knobs where they start. */
export const initialKnobs = (lesson: Lesson): Knobs =>
  Object.fromEntries(lesson.knobs.map(({ id, initial }) => [id, initial]));

/** Runs a lesson's system and names everything it makes. */
export function runLesson(lesson: Lesson, { picture, knobs, edits }: RunState): Trace {
  const config = lesson.config({ ...initialKnobs(lesson), ...knobs });
  const input = lesson.input === 'picture' ? { image: tensor(picture, [28, 28, 3]) } : lesson.input();
  return runSystem(lesson.system, { weights: weights(lesson, config), input, config, edits });
}
