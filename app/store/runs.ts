import type { Chosen } from '@/content/chosen';
import { initialKnobs, type Knobs } from '@/content/knob';
import { findLesson } from '@/content/lessons';
import type { Pair, RunState } from '@/content/run';
import { runOf } from '@/content/runs';
import type { Scene } from '@/content/scene';
import { type Lesson, type Step, sceneOf } from '@/content/schema';
import { sourceOf } from '@/content/weights';
import { type Counts, choices, clamped, type Picks } from '@/lib/choice';
import type { LinkState } from '@/lib/permalink/state';
import type { Picture } from '@/lib/pictures/picture';
import type { Trace } from '@/lib/trace/trace';
import { asEdits } from './edits';
import { chosenPicture } from './picture';
import { remember } from './remember';

/** A step as it stands: what runs, with the edits and without. */
export interface Runs extends Pair {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly scene: Scene;
  readonly run: RunState;
  /** How many blocks, heads … there are to choose among. */
  readonly counts: Counts;
}

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

/** The step that an address means, or the lesson's first; none where steps come one by one and this one is not here. */
export const stepOf = (lesson: Lesson, id: string | null): Step | undefined =>
  lesson.steps.find((step) => step.id === id) ?? (lesson.grows ? undefined : lesson.steps[0]);

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

/** Block, head … and knobs of a step, clamped to what it has. */
function chosenAt(lesson: Lesson, step: Step, turned: Knobs, wanted: Picks): Chosen {
  const knobs = knobsOf(lesson, step, turned);
  return { ...clamped(wanted, countsOf(sceneOf(lesson, step), knobs)), knobs };
}

const wantedOf = remember(
  (...at: readonly number[]) => Object.fromEntries(choices.map((kind, i) => [kind, at[i]])) as unknown as Picks,
);
const chosenHere = remember(chosenAt);

/** Which block, head … an address asks for, whatever there is. The same numbers give the same object. */
export const wantedIn = (state: Picks): Picks => wantedOf(...choices.map((kind) => state[kind]));

/** What is chosen in the step on screen. The same state gives the same object. */
export function chosenOf(state: LinkState, lesson: Lesson): Chosen {
  const step = stepOf(lesson, state.step);
  if (!step) throw new Error(`Lesson ${lesson.card.id} has no steps.`);
  return chosenHere(lesson, step, state.knobs, wantedIn(state));
}

/**
 * What stands for a step in the strip: the run on screen, or that of the step's own network, untouched; and what is
 * chosen there, which has other blocks.
 */
export function stripRuns(runs: Runs, step: Step, wanted: Picks): Runs & { readonly chosen: Chosen } {
  const { lesson, run } = runs;
  const scene = sceneOf(lesson, step);
  if (scene === runs.scene) {
    return { ...runs, step, chosen: { ...clamped(wanted, runs.counts), knobs: run.knobs } };
  }
  const knobs = startOf(lesson, step);
  const untouched: RunState = { picture: run.picture, knobs, edits: {} };
  const trace = runOf(scene, untouched);
  const counts = scene.system.choices?.(scene.config(knobs)) ?? {};
  const chosen = { ...clamped(wanted, counts), knobs };
  return { lesson, step, scene, run: untouched, trace, original: trace, counts, chosen };
}
