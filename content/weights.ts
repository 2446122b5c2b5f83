import { type Tensors, untrainedWeights } from '@/lib/system/system';
import type { Knobs } from './knob';
import type { Scene, WeightKind, WeightSource } from './scene';

/** Weights that were read from a file, by their source: scenes that share one read it once. */
const fromFiles = new WeakMap<WeightSource, Tensors>();

/** Weights that were drawn, under their source's id and what was asked for. */
const kept = new WeakMap<Scene, Map<string, Tensors>>();
const MOST_KEPT = 24;

const keptOf = (scene: Scene): Map<string, Tensors> => {
  const known = kept.get(scene) ?? new Map<string, Tensors>();
  kept.set(scene, known);
  return known;
};

/** The weights that a scene can choose from. */
export const sourcesOf = ({ weights = [] }: Scene): readonly WeightSource[] =>
  typeof weights === 'function' ? [] : weights;

const isReady = (source: WeightSource): boolean => !('file' in source.from) || fromFiles.has(source);

/** What a scene can run on now: the wanted weights, else the first that are here. Undefined: it brings its own. */
export function sourceOf(scene: Scene, wanted: string): WeightSource | undefined {
  const ready = sourcesOf(scene).filter(isReady);
  return ready.find(({ id }) => id === wanted) ?? ready[0];
}

/** Whether a scene can run: one whose only file has not come, or never will, cannot. */
export const hasWeights = (scene: Scene): boolean => !sourcesOf(scene).length || sourcesOf(scene).some(isReady);

/** What the weights are that a scene runs on when these are wanted; null: it has none to choose or to write out. */
export function kindOfWeights(scene: Scene, wanted: string): WeightKind | null {
  if (typeof scene.weights === 'function') return scene.weightsAre ?? 'written';
  const from = sourceOf(scene, wanted)?.from;
  if (!from) return null;
  return 'seed' in from ? 'seeded' : (from.are ?? 'loaded');
}

/** The file that the wanted weights (or the scene's first) have yet to be read from, if any. */
export function missingFile(scene: Scene, wanted: string): { id: string; file: string } | undefined {
  const sources = sourcesOf(scene);
  const source = sources.find(({ id }) => id === wanted) ?? sources[0];
  if (!source || isReady(source) || !('file' in source.from)) return undefined;
  return { id: source.id, file: source.from.file };
}

/** Keeps the weights that were read from one of a scene's files. */
export function keepWeights(scene: Scene, id: string, weights: Tensors): void {
  const source = sourcesOf(scene).find((each) => each.id === id);
  if (source) fromFiles.set(source, weights);
}

/** The weights that a scene runs on when these are wanted; drawn once for what the knobs ask for. */
export function weightsOf(scene: Scene, config: unknown, knobs: Knobs, wanted: string): Tensors {
  if (typeof scene.weights === 'function') return scene.weights(knobs, config);
  const source = sourceOf(scene, wanted);
  const known = keptOf(scene);
  const key = `${source?.id} ${askedBy(scene, config)}`;
  const before = (source && fromFiles.get(source)) ?? known.get(key);
  if (before) return before;
  const made = drawn(scene, config, source);
  known.set(key, made);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return made;
}

/** Other sizes need other numbers, and so does another beginning. */
const askedBy = (scene: Scene, config: unknown): string =>
  Object.entries(scene.system.parameters(config))
    .map(([name, { shape, initial }]) => `${name}:${shape} ${JSON.stringify(initial)}`)
    .join();

function drawn(scene: Scene, config: unknown, source: WeightSource | undefined): Tensors {
  if (source && 'seed' in source.from) return untrainedWeights(scene.system, config, source.from.seed);
  if (source && 'draw' in source.from) return source.from.draw();
  if (!Object.keys(scene.system.parameters(config)).length) return {};
  throw new Error(`${scene.system.id} has no weights at hand: fetch one of the scene's files first.`);
}
