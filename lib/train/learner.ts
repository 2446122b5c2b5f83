import { type Backend, withBackend } from '../backend/current';
import { crossEntropy } from '../ops/cross-entropy';
import { miniVitParameters, runMiniVit } from '../systems/vit/mini-vit';
import type { MiniVitConfig } from '../systems/vit/mini-vit-config';
import { backward } from '../tensor/backward';
import { type Tensor, tensor } from '../tensor/tensor';
import { type Layout, layoutOf, tensorsIn } from './layout';
import type { Examples } from './stream';
import { untraced } from './untraced';

/** What one chunk of examples says. */
export interface Verdict {
  /** Mean over the chunk. */
  readonly loss: number;
  readonly correct: number;
}

/** A backend whose storage can be taken back all at once. */
export interface Scratch extends Backend {
  reset(): void;
}

/**
 * A mini ViT whose weights lie in one vector, with the graph of one chunk at a time: every call takes back the storage
 * of the one before.
 */
export class Learner {
  readonly layout: Layout;
  readonly #weights;

  constructor(
    readonly config: MiniVitConfig,
    /** One vector of weights, read at every call. */
    readonly vector: Float32Array,
    readonly scratch: Scratch,
  ) {
    this.layout = layoutOf(miniVitParameters(config));
    this.#weights = tensorsIn(this.layout, vector);
  }

  /** Writes d loss / d weights, averaged over the chunk, to `gradient`. */
  gradient(examples: Examples, smoothing: number, gradient: Float32Array): Verdict {
    this.scratch.reset();
    return withBackend(this.scratch, () => {
      const { logits, labels } = this.#forward(examples);
      const loss = crossEntropy(logits, labels, { smoothing });
      const gradients = backward(loss, Object.values(this.#weights));
      for (const { name, start } of this.layout.slots) {
        gradient.set(gradients.of(this.#weights[name] as Tensor).data, start);
      }
      return { loss: loss.data[0] as number, correct: countCorrect(logits, examples.labels) };
    });
  }

  /** The class that each picture most looks like, of images [n, 28, 28, 3]. */
  predict(images: Float32Array): number[] {
    this.scratch.reset();
    return withBackend(this.scratch, () => {
      const { image_h, image_w, channels } = this.config;
      const labels = new Float32Array(images.length / (image_h * image_w * channels));
      const { logits } = this.#forward({ images, labels });
      return [...labels.keys()].map((row) => argmaxOfRow(logits, row));
    });
  }

  #forward({ images, labels }: Examples): { logits: Tensor; labels: Tensor } {
    const { image_h, image_w, channels } = this.config;
    const image = tensor(images, [labels.length, image_h, image_w, channels]);
    const logits = runMiniVit(untraced, this.#weights, image, this.config);
    return { logits, labels: tensor(labels, [labels.length], 'i32') };
  }
}

function argmaxOfRow({ data, shape }: Tensor, row: number): number {
  const classes = shape.at(-1) as number;
  let best = 0;
  for (let c = 1; c < classes; c++) {
    if ((data[row * classes + c] as number) > (data[row * classes + best] as number)) best = c;
  }
  return best;
}

const countCorrect = (logits: Tensor, labels: Float32Array): number =>
  labels.reduce((total, label, row) => total + (argmaxOfRow(logits, row) === label ? 1 : 0), 0);
