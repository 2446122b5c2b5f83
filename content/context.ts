import type { Edits, Trace } from '@/lib/trace/trace';
import { type Chosen, resolve } from './reference';
import { type RunState, runLesson } from './run';
import type { Context, Lesson, Ref, Step } from './schema';

/** What a step's question and numbers compute from. `selected` is the last two coordinates of the selected cell. */
export function makeContext(
  lesson: Lesson,
  step: Step,
  run: RunState,
  trace: Trace,
  chosen: Chosen,
  selected: readonly [number, number] = step.focus.cell,
): Context {
  const slice = (ref: Ref) => resolve(trace, ref, chosen);
  return {
    trace,
    ...chosen,
    row: selected[0],
    col: selected[1],
    value(ref, ...at) {
      const { named, rows, cols, flat } = slice(ref);
      const [i, j] = at.length > 1 ? (at.slice(-2) as [number, number]) : [0, at[0] ?? 0];
      if (!(i >= 0 && i < rows && j >= 0 && j < cols)) {
        throw new Error(`${ref} has ${rows} × ${cols} cells; there is none at [${at.join(', ')}].`);
      }
      return named.tensor.data[flat(i, j)] as number;
    },
    matrix(ref) {
      const { named, rows, cols, flat } = slice(ref);
      return Array.from({ length: rows }, (_, i) =>
        Array.from({ length: cols }, (__, j) => named.tensor.data[flat(i, j)] as number),
      );
    },
    rerun({ edits = {}, knobs = {} }) {
      const next: RunState = { ...run, knobs: { ...run.knobs, ...knobs }, edits: merge(run.edits, edits) };
      const again = runOnce(lesson, next, Object.keys(knobs).length ? undefined : trace);
      return makeContext(lesson, step, next, again, { ...chosen, knobs: { ...chosen.knobs, ...knobs } }, selected);
    },
  };
}

/** “What if” runs that were asked for lately: moving the selection asks for the same ones again. */
const lately = new WeakMap<Float32Array, Map<string, Trace>>();
const MOST_KEPT = 12;

function runOnce(lesson: Lesson, run: RunState, earlier?: Trace): Trace {
  const kept = lately.get(run.picture) ?? new Map<string, Trace>();
  lately.set(run.picture, kept);
  const edits = Object.entries(run.edits).map(([name, cells]) => [name, ...cells]);
  const key = JSON.stringify([lesson.id, run.weights, run.knobs, edits]);
  const trace = kept.get(key) ?? runLesson(lesson, run, earlier);
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
