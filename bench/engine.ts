import type { Workload } from './workloads';

export type EngineName = 'headlight' | 'tfjs-wasm' | 'tfjs-cpu' | 'onnxruntime-web' | 'jax-js';

/** One engine with one workload loaded, ready to run. */
export interface Prepared {
  /** One forward pass, or one training step, to the end. */
  run(): void | Promise<void>;
  /** What the engines must agree on: the logits, or the losses before the first three training steps. */
  check(): Float32Array | Promise<Float32Array>;
  /** Gives back what the workload occupies. */
  dispose?(): void | Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  /** Version and settings. */
  readonly about: string;
  /** Null where the engine cannot do the workload, or takes minutes for it. */
  prepare(workload: Workload): Promise<Prepared | null>;
}

/** Versions and settings, a line each. */
export const about = (engines: readonly Engine[]): string =>
  engines.map((each) => `${each.name}: ${each.about}`).join('\n');
