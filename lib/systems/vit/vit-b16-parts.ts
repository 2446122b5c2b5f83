import type { Arena } from '../../backend/arena';
import { withBackend } from '../../backend/current';
import { Parameters, type Tensors } from '../../nn/parameters';
import { within } from '../../nn/within';
import { sizeOf } from '../../tensor/shape';
import { type Tensor, tensor } from '../../tensor/tensor';
import { part, prefixOf } from '../../trace/part';
import { type Named, Trace } from '../../trace/trace';
import { block, classify, embed, type VitB16Config } from './vit-b16';

/**
 * A ViT-B/16 that is run part by part (the embedding, each block, the classifier) and keeps what went into each: 0.6 MB a
 * block in full size, where all its steps take 21 MB. Any step is had again by running its part once more; it comes to
 * the same bits.
 */
export class VitB16InParts {
  /** How many parts there are. */
  readonly count: number;
  readonly #p: Parameters;
  /** What goes into each part. */
  readonly #inputs: Tensor[];

  /**
   * @param image [rows, columns, channels]
   * @param arena where the steps of one part lie, until the next is run
   */
  constructor(
    readonly config: VitB16Config,
    weights: Tensors,
    image: Tensor,
    readonly arena: Arena,
  ) {
    this.count = config.depth + 2;
    this.#p = Parameters.of(weights);
    this.#inputs = [image];
  }

  /** Runs a part, all before which must have been run, and gives everything that it computes. */
  run(at: number): Trace {
    const input = this.#inputs[at];
    if (!input) throw new Error(`Part ${at} was to be run, but only those before ${this.#inputs.length} can be.`);
    this.arena.reset();
    const trace = new Trace();
    const out = withBackend(this.arena, () => this.#compute(trace, input, at));
    // A copy beside the arena, which knows nothing of how it was made: else the run would hold all of its steps.
    if (out) this.#inputs[at + 1] ??= tensor(out.data.slice(), out.shape);
    return trace;
  }

  #compute(trace: Trace, x: Tensor, at: number): Tensor | null {
    if (at === 0) return embed(trace, x, this.#p, this.config);
    if (at <= this.config.depth) {
      const own = part('block', at - 1);
      return block(within(trace, own), x, this.#p.within(prefixOf(own)), this.config);
    }
    classify(trace, x, this.#p, this.config);
    return null;
  }

  /** A step by its name in the whole run, once all parts were run. Its cells hold until the next part is run. */
  find(name: string): Named | undefined {
    const own = /^block\.(\d+)\./.exec(name)?.[1];
    const parts = own === undefined ? [0, this.count - 1] : [Number(own) + 1];
    for (const at of parts) {
      const found = at < this.count ? this.run(at).find(name) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** Bytes of what is kept beside the weights. */
  get kept(): number {
    return this.#inputs.reduce((sum, { shape }) => sum + 4 * sizeOf(shape), 0);
  }
}
