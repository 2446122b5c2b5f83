import { asideIn } from '@/content/aside';
import { asidesOf } from '@/content/aside-stage';
import type { Chosen } from '@/content/chosen';
import { type Knob, nearestValue } from '@/content/knob';
import { findLesson } from '@/content/lessons';
import { find } from '@/content/reference';
import type { Scene } from '@/content/scene';
import { type Lesson, type Step, sceneOf } from '@/content/schema';
import type { Ref } from '@/content/stage';
import { sourcesOf } from '@/content/weights';
import { choices } from '@/lib/choice';
import { writeCell } from '@/lib/permalink/edits';
import type { IgnoredPart, LinkEdit, LinkState } from '@/lib/permalink/state';
import { tensorReference, writeTensorName } from '@/lib/permalink/words';
import { lateFragments } from './late-fragments';
import { lateOpening } from './opened';
import { chosenOf, type Runs, runsIfAny, stepOf } from './runs';
import { selectedOf } from './selected';
import { drawAfresh, settleDraw } from './settle-draw';
import { pairOf, traceFor } from './variants';

export interface Settled {
  readonly state: LinkState;
  readonly ignored: readonly IgnoredPart[];
}

/** What an address says can be well written and still lie outside its lesson: the nearest state, and what was not used. */
export function settle(asked: LinkState): Settled {
  const lesson = findLesson(asked.lesson);
  const step = lesson && stepOf(lesson, asked.step);
  if (!lesson || !step) return { state: asked, ignored: [] };
  const state = drawAfresh(asked, lesson, step);
  const ignored: IgnoredPart[] = [];
  const ignore = (part: string, why: IgnoredPart['why'] = 'out-of-range'): void => void ignored.push({ part, why });

  const knobs = settleKnobs(lesson.knobs ?? [], state.knobs, ignore);
  const weights = settleWeights(state.weights, sceneOf(lesson, step), ignore);
  const { knobs: _, ...chosen } = chosenOf({ ...state, knobs }, lesson);
  for (const kind of choices) if (chosen[kind] !== state[kind]) ignore(`${kind}=${state[kind] + 1}`);

  const inside = { ...state, ...chosen, knobs, weights, edits: [] };
  const runs = runsIfAny(inside);
  if (!runs) return { state: { ...inside, edits: state.edits, draw: 0, given: {} }, ignored };
  const edits = state.edits.flatMap((edit) => settleEdit(runs, chosenOf(inside, lesson), edit, ignore));

  let { cell } = state;
  if (cell) {
    const { ref, at } = selectedOf(inside, runs);
    const unknown = cell.tensor !== null && !isThere(runs, chosenOf(inside, lesson), cell.tensor);
    if (unknown) ignore(`of=${tensorReference.write(cell.tensor)}`);
    else if (cell.at.slice(-2).join('.') !== at.slice(-cell.at.length).join('.')) ignore(`cell=${cell.at.join('.')}`);
    cell = unknown ? null : { tensor: cell.tensor === null ? null : ref, at };
  }
  const opened = lateOpening()?.settleOpened(inside, runs, ignore) ?? null;
  const show = settleShow(state.show, lesson, step, ignore);
  const fragments = lateFragments()?.hasFragments(inside) ? state.fragments : null;
  const whole = { ...inside, edits, cell, opened, show, fragments };
  return { state: settleDraw(whole, lesson, step, ignore), ignored };
}

function settleShow(show: string, lesson: Lesson, step: Step, ignore: Ignore): string {
  const aside = asideIn(show);
  if (show === '' || (aside && aside in asidesOf(lesson, step))) return show;
  ignore(`show=${show}`);
  return '';
}

function isThere(runs: Runs, chosen: Chosen, ref: Ref): boolean {
  const trace = traceFor(runs, chosen, ref);
  return trace !== undefined && find(trace, ref, chosen) !== undefined;
}

type Ignore = (part: string, why?: IgnoredPart['why']) => void;

function settleKnobs(all: readonly Knob[], turned: LinkState['knobs'], ignore: Ignore): LinkState['knobs'] {
  return Object.fromEntries(
    Object.entries(turned).flatMap(([id, value]) => {
      const knob = all.find((each) => each.id === id);
      if (!knob) {
        ignore(id, 'unknown-knob');
        return [];
      }
      const near = nearestValue(knob, value);
      if (near !== value) ignore(`set=${id}:${value}`);
      return [[id, near]];
    }),
  );
}

function settleWeights(wanted: string, scene: Scene, ignore: Ignore): string {
  if (!wanted || sourcesOf(scene).some(({ id }) => id === wanted)) return wanted;
  ignore(wanted, 'unknown-weights');
  return '';
}

/** The edit without the cells that its tensor does not have; none when no run of the step has such a tensor. */
function settleEdit(runs: Runs, chosen: Chosen, { tensor, cells }: LinkEdit, ignore: Ignore): LinkEdit[] {
  const beside = () => Object.keys(runs.step.runs ?? {}).map((name) => pairOf(runs, chosen, name).original);
  const named =
    runs.original.find(tensor) ??
    beside()
      .find((trace) => trace.find(tensor))
      ?.find(tensor);
  const size = named?.tensor.data.length ?? 0;
  const inside = cells.filter(([index]) => index < size);
  for (const cell of cells) if (cell[0] >= size) ignore(`edit=${writeTensorName(tensor)}:${writeCell(cell)}`);
  return inside.length ? [{ tensor, cells: inside }] : [];
}
