import type { Picture } from '@/lib/pictures/picture';
import type { Edits, Trace } from '@/lib/trace/trace';
import { type RunState, runScene } from './run';
import type { Scene } from './scene';
import { sourceOf } from './weights';

/** Runs that were asked for lately, by picture: moving the selection asks for the same “what if” runs again. */
const lately = new WeakMap<Picture, Map<string, Trace>>();
const MOST_KEPT = 16;

let scenes = 0;
const numbers = new WeakMap<Scene, number>();

function numberOf(scene: Scene): number {
  const known = numbers.get(scene) ?? ++scenes;
  numbers.set(scene, known);
  return known;
}

/** As text, each number another: JSON has no −0, NaN and −∞, which are edits like others. */
const exact = (value: number): string => (Object.is(value, -0) ? '-0' : `${value}`);

/** Everything that decides a run's numbers, but for the picture. */
function keyOf(scene: Scene, { knobs, edits, weights = '' }: RunState): string {
  const turned = Object.entries(knobs).map(([id, value]) => [id, exact(value)]);
  const cells = Object.entries(edits).map(([name, changed]) => [
    name,
    ...[...changed].flatMap(([index, value]) => [index, exact(value)]),
  ]);
  return JSON.stringify([numberOf(scene), sourceOf(scene, weights)?.id ?? '', turned.sort(), cells]);
}

/**
 * The run of a scene: one that is still at hand, or a new one. `earlier` is a run of the same scene of which a new one
 * takes what is the same.
 */
export function runOf(scene: Scene, run: RunState, earlier?: Trace): Trace {
  const kept = lately.get(run.picture) ?? new Map<string, Trace>();
  lately.set(run.picture, kept);
  const key = keyOf(scene, run);
  const trace = kept.get(key) ?? runScene(scene, run, earlier);
  kept.delete(key);
  kept.set(key, trace);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return trace;
}

/** Both sets of edits; where they meet, the later one holds. */
export function merge(first: Edits, second: Edits): Edits {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...names].map((name) => [name, new Map([...(first[name] ?? []), ...(second[name] ?? [])])]),
  );
}
