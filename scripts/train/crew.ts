import { Worker } from 'node:worker_threads';
import { miniVitParameters } from '../../lib/systems/vit/mini-vit';
import type { MiniVitConfig } from '../../lib/systems/vit/mini-vit-config';
import type { Confusion } from '../../lib/train/accuracy';
import { addUpChunks, type BatchGradient } from '../../lib/train/batch-gradient';
import { layoutOf } from '../../lib/train/layout';
import { chunksOf, type Recipe } from '../../lib/train/recipe';
import type { Job, Request } from './job';
import type { IdxFiles } from './mnist';

interface ChunkVerdict {
  readonly i: number;
  readonly loss: number;
  readonly correct: number;
}

interface CrewOptions {
  readonly config: MiniVitConfig;
  readonly recipe: Recipe;
  readonly files: IdxFiles;
  readonly holdOut: number;
  readonly threads: number;
}

const sharedFloats = (length: number) => new Float32Array(new SharedArrayBuffer(4 * length));

function sharedBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** Threads that compute gradients of chunks and judge pictures. What comes out does not depend on how many they are. */
export class Crew {
  readonly #workers: Worker[];
  readonly #job: Job;
  readonly #total: BatchGradient;
  readonly #size: number;

  constructor({ config, recipe, files, holdOut, threads }: CrewOptions) {
    this.#size = layoutOf(miniVitParameters(config)).size;
    this.#total = { loss: 0, correct: 0, gradient: new Float32Array(this.#size) };
    this.#job = {
      config,
      recipe,
      holdOut,
      files: { pictures: sharedBytes(files.pictures), labels: sharedBytes(files.labels) },
      weights: sharedFloats(this.#size),
      gradients: sharedFloats(this.#size * chunksOf(recipe).length),
      next: new Int32Array(new SharedArrayBuffer(4)),
    };
    const script = new URL('./worker.mjs', import.meta.url);
    this.#workers = Array.from({ length: threads }, () => new Worker(script, { workerData: this.#job }));
  }

  /** The gradient of batch `step` at these weights; valid until the next call. */
  async gradient(step: number, weights: Float32Array): Promise<BatchGradient> {
    this.#job.weights.set(weights);
    Atomics.store(this.#job.next, 0, 0);
    const answers = await this.#ask<ChunkVerdict[]>(() => ({ kind: 'gradient', step }));
    const verdicts = new Map(answers.flat().map((verdict) => [verdict.i, verdict]));
    const chunk = (i: number) => {
      const gradient = this.#job.gradients.subarray(i * this.#size, (i + 1) * this.#size);
      return { ...(verdicts.get(i) as ChunkVerdict), gradient };
    };
    return addUpChunks(this.#job.recipe, chunk, this.#total);
  }

  /** What these weights take `count` held-out digits for. */
  async judge(weights: Float32Array, of: 'handwritten' | 'drawn', count: number, colourSeed: number | null) {
    this.#job.weights.set(weights);
    const n = this.#workers.length;
    const cut = (k: number) => Math.round((k * count) / n);
    const parts = await this.#ask<Confusion>((k) => ({ kind: 'judge', of, range: [cut(k), cut(k + 1)], colourSeed }));
    return parts.reduce((a, b) => a.map((row, i) => row.map((x, j) => x + (b[i]?.[j] as number))));
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #ask<Answer>(request: (k: number) => Request): Promise<Answer[]> {
    const answerOf = (worker: Worker, k: number) =>
      new Promise<Answer>((resolve, reject) => {
        const settle = (act: () => void) => {
          worker.off('message', answered).off('error', reject);
          act();
        };
        const answered = (answer: Answer) => settle(() => resolve(answer));
        worker.once('message', answered).once('error', reject);
        worker.postMessage(request(k));
      });
    return Promise.all(this.#workers.map(answerOf));
  }
}
