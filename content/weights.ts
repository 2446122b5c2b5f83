import { parse } from '@/lib/io/safetensors';
import { chooseTensors } from '@/lib/systems/check';
import { type Tensors, untrainedWeights } from '@/lib/systems/system';
import type { Lesson, WeightSource } from './schema';

const kept = new WeakMap<Lesson, Map<string, Tensors>>();

const keptOf = (lesson: Lesson): Map<string, Tensors> => {
  const known = kept.get(lesson) ?? new Map<string, Tensors>();
  kept.set(lesson, known);
  return known;
};

const isReady = (lesson: Lesson, { id, from }: WeightSource): boolean => !('file' in from) || keptOf(lesson).has(id);

/** What a lesson can run on now: the wanted weights, else the first that are here. Undefined: it brings its own. */
export function sourceOf(lesson: Lesson, wanted: string): WeightSource | undefined {
  if (typeof lesson.weights === 'function') return undefined;
  const ready = lesson.weights.filter((source) => isReady(lesson, source));
  return ready.find(({ id }) => id === wanted) ?? ready[0];
}

/** The file that the wanted weights (or the lesson's first) have yet to be read from, if any. */
export function missingFile(lesson: Lesson, wanted: string): { id: string; file: string } | undefined {
  if (typeof lesson.weights === 'function') return undefined;
  const source = lesson.weights.find(({ id }) => id === wanted) ?? lesson.weights[0];
  if (!source || isReady(lesson, source) || !('file' in source.from)) return undefined;
  return { id: source.id, file: source.from.file };
}

/**
 * Reads the weights of a lesson from a safetensors file and keeps them.
 *
 * @throws SafetensorsError for a file that is none or is cut off; Error that names the first tensor that does not fit, or
 * that holds what is no number
 */
export function keepWeights(lesson: Lesson, id: string, bytes: Uint8Array): void {
  const config = lesson.config({});
  const { tensors } = parse(bytes, (name) => name.startsWith('w.'));
  const chosen = chooseTensors('w', lesson.system.parameters(config), tensors);
  for (const [name, { data }] of Object.entries(chosen)) {
    const at = data.findIndex((cell) => !Number.isFinite(cell));
    if (at >= 0) throw new Error(`w.${name}: expected finite numbers, but cell ${at} is ${data[at]}.`);
  }
  keptOf(lesson).set(id, chosen);
}

/** The weights that a lesson runs on when these are wanted; drawn or read once. */
export function weightsOf(lesson: Lesson, config: unknown, wanted: string): Tensors {
  const source = sourceOf(lesson, wanted);
  const known = keptOf(lesson);
  const id = source?.id ?? '';
  const before = known.get(id);
  if (before) return before;
  const made = drawn(lesson, config, source);
  known.set(id, made);
  return made;
}

function drawn(lesson: Lesson, config: unknown, source: WeightSource | undefined): Tensors {
  if (typeof lesson.weights === 'function') return lesson.weights();
  if (source && 'seed' in source.from) return untrainedWeights(lesson.system, config, source.from.seed);
  if (source && 'draw' in source.from) return source.from.draw();
  throw new Error(`Lesson ${lesson.id} has no weights at hand: fetch one of its files first.`);
}
