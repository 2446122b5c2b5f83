import { Arena } from '../backend/arena';
import { bestBackend } from '../backend/best';
import { withBackend } from '../backend/current';
import { type Ablation, ablatedConfig, ablatedWeights } from '../nn/ablation';
import type { Tensors } from '../nn/parameters';
import { softmax } from '../ops/softmax';
import { pictureOf } from '../pictures/picture';
import { shuffled } from '../pictures/shuffled';
import { runMiniVit } from '../systems/vit/mini-vit';
import type { MiniVitConfig } from '../systems/vit/mini-vit-config';
import { tensor } from '../tensor/tensor';
import { untraced } from './untraced';

let arena: Arena | undefined;

/** A trained network without what an ablation takes away, which only reads. It has the bits of a run that names its steps. */
export class PictureReader {
  readonly #config: MiniVitConfig;
  readonly #weights: Tensors;

  constructor(
    config: MiniVitConfig,
    weights: Tensors,
    readonly ablation: Ablation,
  ) {
    this.#config = ablatedConfig(config, ablation);
    this.#weights = ablatedWeights(weights, config, ablation);
  }

  /**
   * The probability of each class, [pictures, classes], of pictures in 28 × 28 × 3 bytes that go through together: more
   * at once are quicker and take some 4 MB each.
   */
  chances(pictures: readonly Uint8Array[]): Float32Array {
    const { image_h, image_w, channels } = this.#config;
    const size = image_h * image_w * channels;
    const images = new Float32Array(pictures.length * size);
    for (const [i, bytes] of pictures.entries()) images.set(this.#seen(bytes), i * size);
    arena ??= new Arena(bestBackend());
    arena.reset();
    return withBackend(arena, () => {
      const image = tensor(images, [pictures.length, image_h, image_w, channels]);
      return Float32Array.from(softmax(runMiniVit(untraced, this.#weights, image, this.#config)).data);
    });
  }

  /** What it takes each picture for. */
  answers(pictures: readonly Uint8Array[]): number[] {
    const { classes } = this.#config;
    const chances = this.chances(pictures);
    return pictures.map((_, i) => {
      const row = chances.subarray(i * classes, (i + 1) * classes);
      return row.indexOf(Math.max(...row));
    });
  }

  /** The picture as the network is given it, [28, 28, 3] of 0…1. */
  #seen(bytes: Uint8Array): Float32Array {
    const picture = pictureOf(bytes);
    return (this.ablation.shuffled ? shuffled(picture, this.#config.patch) : picture).pixels;
  }
}
