import type { Picture } from '@/lib/pictures/picture';
import type { Random } from '@/lib/random';
import type { System, Tensors } from '@/lib/system/system';
import { tensor } from '@/lib/tensor/tensor';
import type { AxisId } from '@/lib/trace/axis';
import type { Knobs } from './knob';
import type { Text, Words } from './language';

/** What a run is about to start from: everything that may decide its inputs. */
export interface Given<Config = unknown> {
  readonly knobs: Knobs;
  /** The picture that the reader chose. */
  readonly picture: Picture;
  /** A stream of random numbers; the same seed gives the same stream. */
  readonly random: (seed: number) => Random;
  readonly config: Config;
  readonly weights: Tensors;
}

/** Where weights have their numbers from: a training, a seed, somebody's hand, or a file that says no more. */
export type WeightKind = 'trained' | 'seeded' | 'written' | 'loaded';

/** Weights that a scene can run on. */
export interface WeightSource {
  /** In links: `weights=untrained`. */
  readonly id: string;
  /** Seeded random numbers, numbers drawn by code of the lesson's own, or a safetensors file under public/. */
  readonly from:
    | { readonly seed: number }
    | { readonly draw: () => Tensors; readonly are: WeightKind }
    | { readonly file: string; readonly are?: WeightKind };
  readonly words: Words<string>;
}

/** What entries of an axis are called where numbers would not do: words of a sentence, places of a list. */
export type AxisLabels = Readonly<Partial<Record<AxisId, readonly Text[] | ((index: number, knobs: Knobs) => Text)>>>;

/** What runs: a system, how it is configured, what goes in, and what it has learned. */
export interface Scene<Config = unknown> {
  readonly system: System<Config>;
  /** The configuration under the current knobs. */
  config(knobs: Knobs): Config;
  /** The inputs by name without `in.`, from everything that decides them. Default: none. */
  input?(given: Given<Config>): Tensors;
  /**
   * Weights to choose from, the first by default; or weights written out, anew where a knob turns them. Default: none,
   * for systems that learn nothing.
   */
  readonly weights?: readonly WeightSource[] | ((knobs: Knobs, config: Config) => Tensors);
  /** All its files are fetched while nobody waits: a slider goes through them, without a network as well. */
  readonly weightsAhead?: boolean;
  /** The weights as the knobs leave them: what these take away is 0. Default: as they were read or drawn. */
  readonly under?: (weights: Tensors, knobs: Knobs, config: Config) => Tensors;
  /** What weights are that a function writes out. Default: written by hand. */
  readonly weightsAre?: WeightKind;
  readonly labels?: AxisLabels;
  /** What stands in cells of a tensor instead of its numbers, by the tensor's name: what an index points at. */
  readonly cells?: Readonly<Record<string, (value: number, index: number, knobs: Knobs) => Text>>;
}

/** A scene, with the type of its configuration inferred. */
export const scene = <Config>(of: Scene<Config>): Scene => of as Scene;

/** The chosen picture as it is, for systems that read one as `in.image`. */
export const fromPicture = ({ picture: { pixels, height, width } }: Pick<Given, 'picture'>): Tensors => ({
  image: tensor(pixels, [height, width, 3]),
});
