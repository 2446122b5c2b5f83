import type { Chosen } from '@/content/chosen';
import { initialKnobs, type Knobs } from '@/content/knob';
import { findLesson } from '@/content/lessons';
import { traceOf } from '@/content/make-context';
import { find } from '@/content/reference';
import type { Pair, RunState } from '@/content/run';
import { runOf } from '@/content/runs';
import type { Scene } from '@/content/scene';
import { type Lesson, type Step, sceneOf } from '@/content/schema';
import type { Ref } from '@/content/stage';
import { sourceOf } from '@/content/weights';
import type { LinkPicture, LinkState } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';
import { type Picture, pictureOf } from '@/lib/pictures/picture';
import { type Counts, clamped, firstOfEach } from '@/lib/trace/choice';
import type { Trace } from '@/lib/trace/trace';
import { asEdits } from './edits';

/** A step as it stands: what runs, with the edits and without. */
export interface Runs extends Pair {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly scene: Scene;
  readonly run: RunState;
  /** How many blocks, heads … there are to choose among. */
  readonly counts: Counts;
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
  return bundledOf(picture).pixels;
};

const bundledOf = ({ id }: { readonly id: string }) => {
  const bundled = bundledPictures.find((picture) => picture.id === id) ?? bundledPictures[0];
  if (!bundled) throw new Error('No picture is bundled.');
  return bundled;
};

/** The chosen picture as a network reads it, with the digit that a bundled one shows. The latest is remembered. */
export const chosenPicture = remember(
  (picture: LinkPicture): Picture =>
    pictureOf(pixelsOf(picture), picture.kind === 'bundled' ? (bundledOf(picture).digit ?? null) : null),
);

/** The same object as long as the values are the same: a step that starts no knob elsewhere changes no number. */
function steady(): (knobs: Knobs) => Knobs {
  let last: Knobs = {};
  return (knobs) => {
    const names = Object.keys(knobs);
    const same = names.length === Object.keys(last).length && names.every((name) => last[name] === knobs[name]);
    if (!same) last = knobs;
    return last;
  };
}
const steadyKnobs = steady();

/** Where the knobs of a step stand that nobody has turned. */
export const startOf = ({ knobs = [] }: Lesson, step: Step): Knobs => ({ ...initialKnobs(knobs), ...step.knobs });

const knobsOf = remember(
  (lesson: Lesson, step: Step, turned: Knobs): Knobs => steadyKnobs({ ...startOf(lesson, step), ...turned }),
);
const editsOf = remember(asEdits);
const runState = remember(
  (picture: Picture, knobs: Knobs, weights: string, edits: LinkState['edits']): RunState => ({
    picture,
    knobs,
    weights,
    edits: editsOf(edits),
  }),
);
const unedited = remember((scene: Scene, picture: Picture, knobs: Knobs, weights: string) =>
  runOf(scene, { picture, knobs, weights, edits: {} }),
);
const edited = remember((scene: Scene, run: RunState, original: Trace) =>
  Object.keys(run.edits).length ? runOf(scene, run, original) : original,
);
const countsOf = remember((scene: Scene, knobs: Knobs): Counts => scene.system.choices?.(scene.config(knobs)) ?? {});
const gather = remember(
  (lesson: Lesson, step: Step, scene: Scene, trace: Trace, original: Trace, run: RunState, counts: Counts): Runs => ({
    lesson,
    step,
    scene,
    trace,
    original,
    run,
    counts,
  }),
);

/** The step that an address means, or the lesson's first. */
export const stepOf = (lesson: Lesson, id: string | null): Step | undefined =>
  lesson.steps.find((step) => step.id === id) ?? lesson.steps[0];

/** The runs of a state, or null at home. The same state gives the same object. */
export function runsOf(state: LinkState): Runs | null {
  const lesson = findLesson(state.lesson);
  const step = lesson && stepOf(lesson, state.step);
  if (!lesson || !step) return null;
  const scene = sceneOf(lesson, step);
  // What it runs on, not what was asked for: weights that could not be had may have arrived since.
  const weights = sourceOf(scene, state.weights)?.id ?? '';
  const knobs = knobsOf(lesson, step, state.knobs);
  const run = runState(chosenPicture(state.picture), knobs, weights, state.edits);
  const original = unedited(scene, run.picture, knobs, weights);
  return gather(lesson, step, scene, edited(scene, run, original), original, run, countsOf(scene, knobs));
}

/** The same; null too where knobs and picture leave nothing that can be computed. An address still opens. */
export function runsIfAny(state: LinkState): Runs | null {
  try {
    return runsOf(state);
  } catch {
    return null;
  }
}

/** A run of the step beside the one on screen, with the reader's edits and without. */
export function variantOf(runs: Runs, chosen: Chosen, ref: Ref): Pair {
  const { lesson, step, run, trace, original } = runs;
  const place = { lesson, step, chosen };
  return {
    trace: traceOf(ref, { ...place, run, trace }),
    original: traceOf(ref, { ...place, run: { ...run, edits: {} }, trace: original }),
  };
}

const chosen = remember((lesson: Lesson, step: Step, turned: Knobs, block: number, head: number): Chosen => {
  const knobs = knobsOf(lesson, step, turned);
  return { ...clamped({ ...firstOfEach, block, head }, countsOf(sceneOf(lesson, step), knobs)), knobs };
});

/** Block, head and knobs, clamped to what the step has. */
export function chosenOf(state: LinkState, lesson: Lesson): Chosen {
  const step = stepOf(lesson, state.step);
  if (!step) throw new Error(`Lesson ${lesson.card.id} has no steps.`);
  return chosen(lesson, step, state.knobs, state.block, state.head);
}

/** The selected cell, clamped into its matrix: the step's own where the address names none that exists. */
export function selectedOf(state: LinkState, runs: Runs): { ref: Ref; at: readonly [number, number] } {
  const { focus } = runs.step;
  if (!state.cell) return { ref: focus.tensor, at: focus.cell };
  const ref = state.cell.tensor ?? focus.tensor;
  const shown = find(runs.trace, ref, chosenOf(state, runs.lesson));
  if (!shown) return { ref: focus.tensor, at: focus.cell };
  const [row = 0, col = 0] = state.cell.at.length > 1 ? state.cell.at.slice(-2) : [0, state.cell.at[0]];
  return { ref, at: [Math.min(row, shown.rows - 1), Math.min(col, shown.cols - 1)] };
}

/** The run that stands for a step in the strip: the one on screen, or that of the step's own network, untouched. */
export function stripPair(runs: Runs, step: Step): Pair & { readonly counts: Counts } {
  const scene = sceneOf(runs.lesson, step);
  if (scene === runs.scene) return runs;
  const knobs = startOf(runs.lesson, step);
  const trace = runOf(scene, { picture: runs.run.picture, knobs, edits: {} });
  return { trace, original: trace, counts: scene.system.choices?.(scene.config(knobs)) ?? {} };
}
