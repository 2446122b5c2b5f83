import { type Backend, heapBackend, withBackend } from '@/lib/backend/current';
import type { Picture } from '@/lib/pictures/picture';
import { seeded } from '@/lib/random';
import { runSystem, type Tensors } from '@/lib/system/system';
import { type Tensor, zeros } from '@/lib/tensor/tensor';
import type { Edits, Trace } from '@/lib/trace/trace';
import type { Knobs } from './knob';
import type { Scene } from './scene';
import { weightsOf } from './weights';

/** Everything that decides the numbers of a run. */
export interface RunState {
  readonly picture: Picture;
  /** All of the lesson's knobs. */
  readonly knobs: Knobs;
  readonly edits: Edits;
  /** Which of the scene's weights. Default: the first that are here. */
  readonly weights?: string;
}

/** A run with the reader's edits, and the same run without; the same object when there are none. */
export interface Pair {
  readonly trace: Trace;
  readonly original: Trace;
}

/** Plain loops are here at once and fast enough for a first look; a faster engine takes over when it has arrived. */
let engine: Backend = heapBackend;

/** Computes on the engine that runs use now. */
export const onEngine = <T>(work: () => T): T => withBackend(engine, work);

/** Runs from now on are stored and computed by this backend. */
export function runOn(backend: Backend): void {
  engine = backend;
}

/**
 * Runs a scene and names everything it makes. Given an earlier run of the same scene, only what differs from it is
 * computed.
 */
export function runScene(scene: Scene, run: RunState, earlier?: Trace): Trace {
  const config = scene.config(run.knobs);
  return onEngine(() => {
    const weights = weightsOf(scene, config, run.knobs, run.weights ?? '');
    return runWith(scene, config, run, scene.under?.(weights, run.knobs, config) ?? weights, earlier);
  });
}

function runWith(scene: Scene, config: unknown, run: RunState, weights: Tensors, earlier?: Trace): Trace {
  const { picture, knobs, edits } = run;
  const input = scene.input?.({ picture, knobs, config, weights, random: seeded }) ?? {};
  return runSystem(scene.system, { weights, input, config, edits, ...(earlier ? { reuse: earlier } : {}) });
}

/**
 * Runs a scene on numbers of no meaning and forgets it, while its weights are on their way: the browser compiles what has
 * run, so the run that somebody waits for takes a third of the time.
 */
export function rehearse(scene: Scene, run: RunState): void {
  const config = scene.config(run.knobs);
  const parameters = Object.entries(scene.system.parameters(config));
  const weights = Object.fromEntries(parameters.map(([name, { shape }]) => [name, stirred(zeros(shape))]));
  onEngine(() => runWith(scene, config, run, weights));
}

/** Small numbers of both signs, so that the loops take all their branches. */
function stirred(weights: Tensor): Tensor {
  for (let i = 0; i < weights.data.length; i++) weights.data[i] = (((i * 37) % 101) - 50) / 500;
  return weights;
}
