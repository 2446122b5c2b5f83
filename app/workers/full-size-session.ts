import { Arena } from '@/lib/backend/arena';
import { bestBackend } from '@/lib/backend/best';
import { withBackend } from '@/lib/backend/current';
import { lasting } from '@/lib/backend/lasting';
import { readConfig } from '@/lib/system/config';
import { type Tensors, untrainedWeights } from '@/lib/system/system';
import vitB16, { type VitB16Config } from '@/lib/systems/vit/vit-b16';
import { VitB16InParts } from '@/lib/systems/vit/vit-b16-parts';
import { sizeOf } from '@/lib/tensor/shape';
import { tensor } from '@/lib/tensor/tensor';
import type { Trace } from '@/lib/trace/trace';
import type { FullSizeOrder, FullSizeReport, StepHead } from './full-size-messages';

/** The weights, the steps of a block, and a quarter that the kernels lay operands from elsewhere down in. */
const MEGABYTES = 540;

type Post = (report: FullSizeReport, transfer: Transferable[]) => void;

const bytesOf = (heads: readonly StepHead[]): number => heads.reduce((sum, { shape }) => sum + 4 * sizeOf(shape), 0);

const stepsOf = (trace: Trace): StepHead[] =>
  trace.names.map((name) => ({ name, shape: trace.get(name).tensor.shape }));

/** Draws the weights of a ViT-B/16, runs it part by part, and finds any of its steps again. */
export class FullSizeSession {
  #parts: VitB16InParts | null = null;
  /** Those that were drawn last, and how long it took: another picture runs on the same. */
  #drawn: { readonly seed: number; readonly weights: Tensors; readonly took: number } | null = null;
  readonly #arena: Arena;

  constructor(
    readonly post: Post,
    /** Smaller ones are for tests. */
    readonly config: VitB16Config = readConfig(vitB16, {}) as VitB16Config,
    readonly backend = bestBackend(MEGABYTES),
  ) {
    this.#arena = new Arena(backend);
  }

  take(order: FullSizeOrder): void {
    try {
      if (order.do === 'run') this.#run(order);
      else this.#find(order.name);
    } catch (fault) {
      this.post({ kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) }, []);
    }
  }

  #run({ seed, picture, side }: Extract<FullSizeOrder, { do: 'run' }>): void {
    const { weights, took } = this.#weights(seed);
    const begun = performance.now();
    const image = tensor(picture, [side, side, this.config.channels]);
    const parts = new VitB16InParts(this.config, weights, image, this.#arena);
    const traces = Array.from({ length: parts.count }, (_, at) => {
      const trace = parts.run(at);
      this.#progress('network', (at + 1) / parts.count);
      // The next part writes over it.
      return { steps: stepsOf(trace), probs: trace.find('probs')?.tensor.data.slice() };
    });
    const probs = traces.at(-1)?.probs as Float32Array<ArrayBuffer>;
    this.#parts = parts;
    const steps = traces.flatMap((trace) => trace.steps);
    this.post(
      {
        kind: 'done',
        drawing: took,
        forward: performance.now() - begun,
        engine: this.backend.name,
        weights: bytesOf(Object.entries(weights).map(([name, { shape }]) => ({ name, shape }))),
        kept: parts.kept,
        block: Math.max(...traces.map((trace) => bytesOf(trace.steps))),
        all: bytesOf(steps),
        steps,
        probs,
      },
      [probs.buffer],
    );
  }

  #weights(seed: number): { readonly weights: Tensors; readonly took: number } {
    if (this.#drawn?.seed === seed) return this.#drawn;
    const begun = performance.now();
    const weights = this.#draw(seed);
    this.#drawn = { seed, weights, took: performance.now() - begun };
    return this.#drawn;
  }

  /** Into the memory that the kernels read, where no weight need be copied. */
  #draw(seed: number): Tensors {
    const specs = Object.values(vitB16.parameters(this.config));
    const cells = specs.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    let done = 0;
    return withBackend(lasting(this.backend), () =>
      untrainedWeights(vitB16, this.config, seed, ({ shape }) => {
        done += sizeOf(shape);
        this.#progress('weights', done / cells);
      }),
    );
  }

  #find(name: string): void {
    if (!this.#parts) throw new Error(`${name} was asked for before the network was run.`);
    const begun = performance.now();
    const found = this.#parts.find(name);
    if (!found) throw new Error(`The run has no step ${name}.`);
    const data = found.tensor.data.slice() as Float32Array<ArrayBuffer>;
    const { shape } = found.tensor;
    this.post({ kind: 'found', name, shape, data, milliseconds: performance.now() - begun }, [data.buffer]);
  }

  #progress(what: 'weights' | 'network', share: number): void {
    this.post({ kind: 'progress', what, share }, []);
  }
}
