import { SIDE } from '../pictures/raster';
import { seeded } from '../random';
import { derivedSeed } from './derived-seed';
import type { Digits } from './digits';
import { drawColours, paint } from './paint';
import { type WarpRanges, warp } from './warp';

/** Where the pictures of a batch come from. */
export interface DigitSource {
  readonly digits: Digits;
  /** Pictures of each batch. */
  readonly perBatch: number;
}

export interface Examples {
  /** [n, 28, 28, 3] of 0…1 */
  readonly images: Float32Array;
  /** [n] */
  readonly labels: Float32Array;
}

interface StreamOptions {
  readonly seed: number;
  readonly warp: WarpRanges;
  readonly coloured: number;
}

const PIXELS = SIDE * SIDE * 3;

/**
 * An endless sequence of batches. Each source is gone through in an order of its own, shuffled anew for every pass.
 * Picture p of batch `step` depends on the seed, the step and p alone, so any stretch of any batch can be made anywhere.
 */
export class Stream {
  readonly #orders: { pass: number; order: Uint32Array }[];
  readonly #warped = new Float32Array(SIDE * SIDE);

  constructor(
    readonly sources: readonly DigitSource[],
    readonly options: StreamOptions,
  ) {
    this.#orders = sources.map(() => ({ pass: -1, order: new Uint32Array() }));
  }

  get batch(): number {
    return this.sources.reduce((total, { perBatch }) => total + perBatch, 0);
  }

  /** Pictures `start` up to but not including `end` of a batch, warped and painted. */
  examples(step: number, start: number, end: number): Examples {
    const images = new Float32Array((end - start) * PIXELS);
    const labels = new Float32Array(end - start);
    for (let p = start; p < end; p++) {
      const [digits, i] = this.#pick(step, p);
      const random = seeded(derivedSeed(this.options.seed, 1, step, p));
      warp(this.#warped, digits.ink(i), this.options.warp, random);
      paint(images, (p - start) * PIXELS, this.#warped, drawColours(random, this.options.coloured));
      labels[p - start] = digits.label(i);
    }
    return { images, labels };
  }

  #pick(step: number, p: number): readonly [Digits, number] {
    let place = p;
    for (const [s, { digits, perBatch }] of this.sources.entries()) {
      if (place < perBatch) {
        const k = step * perBatch + place;
        return [digits, this.#order(s, Math.floor(k / digits.count))[k % digits.count] as number];
      }
      place -= perBatch;
    }
    throw new RangeError(`A batch has ${this.batch} pictures; there is no picture ${p}.`);
  }

  /** The order in which a pass goes through a source (Fisher and Yates). */
  #order(source: number, pass: number): Uint32Array {
    const known = this.#orders[source] as { pass: number; order: Uint32Array };
    if (known.pass === pass) return known.order;
    const { count } = (this.sources[source] as DigitSource).digits;
    const random = seeded(derivedSeed(this.options.seed, 2, source, pass));
    const order = Uint32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    this.#orders[source] = { pass, order };
    return order;
  }
}
