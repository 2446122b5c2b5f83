import { findLesson } from '@/content/lessons';
import { type Chosen, resolve } from '@/content/reference';
import { initialKnobs, type RunState, runLesson } from '@/content/run';
import type { Lesson, Step } from '@/content/schema';
import { sourceOf } from '@/content/weights';
import type { LinkPicture, LinkState } from '@/lib/permalink/state';
import { bundledPictures, toInput } from '@/lib/pictures';
import type { Trace } from '@/lib/trace/trace';
import { asEdits } from './edits';

/** A lesson as it stands: the run with the edits, the run without, and what is chosen in them. */
export interface Runs {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly trace: Trace;
  /** The same run without the edits; the same object when there are none. */
  readonly original: Trace;
  readonly run: RunState;
}

/** Remembers the latest result: states change one field at a time, and most changes leave the numbers alone. */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}

export const pixelsOf = (picture: LinkPicture): Uint8Array => {
  if (picture.kind === 'custom') return picture.pixels;
  const bundled = bundledPictures.find(({ id }) => id === picture.id) ?? bundledPictures[0];
  if (!bundled) throw new Error('No picture is bundled.');
  return bundled.pixels;
};

const inputOf = remember((picture: LinkPicture) => toInput(pixelsOf(picture)));
const editsOf = remember(asEdits);

const unedited = remember((lesson: Lesson, picture: Float32Array, knobs: LinkState['knobs'], weights: string) =>
  runLesson(lesson, { picture, knobs, weights, edits: {} }),
);
const edited = remember((lesson: Lesson, run: RunState, original: Trace) =>
  Object.keys(run.edits).length ? runLesson(lesson, run, original) : original,
);
const runState = remember(
  (picture: Float32Array, knobs: LinkState['knobs'], weights: string, edits: LinkState['edits']): RunState => ({
    ...{ picture, knobs, weights },
    edits: editsOf(edits),
  }),
);
const gather = remember(
  (lesson: Lesson, step: Step, trace: Trace, original: Trace, run: RunState): Runs => ({
    ...{ lesson, step, trace, original, run },
  }),
);

/** The runs of a state, or null at home. The same state gives the same object. */
export function runsOf(state: LinkState): Runs | null {
  const lesson = findLesson(state.lesson);
  const step = lesson?.steps.find(({ id }) => id === state.step) ?? lesson?.steps[0];
  if (!lesson || !step) return null;
  // What it runs on, not what was asked for: weights that could not be had may have arrived since.
  const weights = sourceOf(lesson, state.weights)?.id ?? '';
  const run = runState(inputOf(state.picture), state.knobs, weights, state.edits);
  const original = unedited(lesson, run.picture, state.knobs, weights);
  return gather(lesson, step, edited(lesson, run, original), original, run);
}

const chosen = remember(
  (lesson: Lesson, block: number, head: number, knobs: LinkState['knobs']): Chosen => ({
    block: Math.min(block, lesson.blocks - 1),
    head: Math.min(head, lesson.heads - 1),
    knobs: { ...initialKnobs(lesson), ...knobs },
  }),
);

/** Block, head and knobs, clamped to what the lesson has. */
export const chosenOf = (state: LinkState, lesson: Lesson): Chosen =>
  chosen(lesson, state.block, state.head, state.knobs);

/** The selected cell, clamped into its matrix: the step's own where the address names none that exists. */
export function selectedOf(state: LinkState, runs: Runs): { ref: string; at: readonly [number, number] } {
  const { focus } = runs.step;
  const own = { ref: focus.tensor, at: focus.cell };
  if (!state.cell) return own;
  const ref = state.cell.tensor ?? focus.tensor;
  try {
    const { rows, cols } = resolve(runs.trace, ref, chosenOf(state, runs.lesson));
    const [row = 0, col = 0] = state.cell.at.length > 1 ? state.cell.at.slice(-2) : [0, state.cell.at[0]];
    return { ref, at: [Math.min(row, rows - 1), Math.min(col, cols - 1)] };
  } catch {
    return own;
  }
}
