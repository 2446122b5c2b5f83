import { type Backend, heapBackend, withBackend } from '@/lib/backend/current';
import { runSystem } from '@/lib/systems/system';
import { tensor } from '@/lib/tensor/tensor';
import type { Edits, Trace } from '@/lib/trace/trace';
import type { Lesson } from './schema';
import { weightsOf } from './weights';

export type Knobs = Readonly<Record<string, number>>;

/** Everything that decides the numbers of a run. */
export interface RunState {
  /** 28·28·3 values in 0–1, for lessons that look at a picture. */
  readonly picture: Float32Array;
  readonly knobs: Knobs;
  readonly edits: Edits;
  /** Which of the lesson's weights. Default: the first that are here. */
  readonly weights?: string;
}

/** The lesson's knobs where they start. */
export const initialKnobs = (lesson: Lesson): Knobs =>
  Object.fromEntries(lesson.knobs.map(({ id, initial }) => [id, initial]));

/** Plain loops are here at once and fast enough for a first look; a faster engine takes over when it has arrived. */
let engine: Backend = heapBackend;

/** Computes on the engine that runs use now. */
export const onEngine = <T>(work: () => T): T => withBackend(engine, work);

/** Runs from now on are stored and computed by this backend. */
export function runOn(backend: Backend): void {
  engine = backend;
}

/**
 * Runs a lesson's system and names everything it makes. Given an earlier run of the same picture, knobs and weights,
 * only what lies downstream of the edits is computed.
 */
export function runLesson(lesson: Lesson, run: RunState, earlier?: Trace): Trace {
  const { picture, knobs, edits, weights = '' } = run;
  const config = lesson.config({ ...initialKnobs(lesson), ...knobs });
  return onEngine(() => {
    const drawn = weightsOf(lesson, config, weights);
    const input =
      lesson.input === 'picture'
        ? { image: tensor(picture, [28, 28, 3]), ...lesson.beside?.({ picture, config, weights: drawn }) }
        : lesson.input();
    return runSystem(lesson.system, { weights: drawn, input, config, edits, ...(earlier ? { reuse: earlier } : {}) });
  });
}
