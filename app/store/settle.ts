import { type Knob, nearestValue } from '@/content/knob';
import { findLesson } from '@/content/lessons';
import { find } from '@/content/reference';
import type { Scene } from '@/content/scene';
import { sceneOf } from '@/content/schema';
import { sourcesOf } from '@/content/weights';
import { writeCell } from '@/lib/permalink/edits';
import type { Ignored, LinkEdit, LinkState } from '@/lib/permalink/state';
import { tensorReference, writeTensorName } from '@/lib/permalink/words';
import type { Trace } from '@/lib/trace/trace';
import { chosenOf, runsIfAny, selectedOf, stepOf } from './runs';

interface Settled {
  readonly state: LinkState;
  readonly ignored: readonly Ignored[];
}

/** What an address says can be well written and still lie outside its lesson: the nearest state, and what was not used. */
export function settle(state: LinkState): Settled {
  const lesson = findLesson(state.lesson);
  const step = lesson && stepOf(lesson, state.step);
  if (!lesson || !step) return { state, ignored: [] };
  const ignored: Ignored[] = [];
  const ignore = (part: string, why: Ignored['why'] = 'out-of-range'): void => void ignored.push({ part, why });

  const knobs = settleKnobs(lesson.knobs ?? [], state.knobs, ignore);
  const weights = settleWeights(state.weights, sceneOf(lesson, step), ignore);
  const { block, head } = chosenOf({ ...state, knobs }, lesson);
  if (block !== state.block) ignore(`block=${state.block + 1}`);
  if (head !== state.head) ignore(`head=${state.head + 1}`);

  const inside = { ...state, block, head, knobs, weights, edits: [] };
  const runs = runsIfAny(inside);
  if (!runs) return { state: { ...inside, edits: state.edits }, ignored };
  const edits = state.edits.flatMap((edit) => settleEdit(runs.original, edit, ignore));

  let { cell } = state;
  if (cell) {
    const { ref, at } = selectedOf(inside, runs);
    const unknown = cell.tensor !== null && !find(runs.original, cell.tensor, chosenOf(inside, lesson));
    if (unknown) ignore(`of=${tensorReference.write(cell.tensor)}`);
    else if (cell.at.slice(-2).join('.') !== at.slice(-cell.at.length).join('.')) ignore(`cell=${cell.at.join('.')}`);
    cell = unknown ? null : { tensor: cell.tensor === null ? null : ref, at };
  }
  return { state: { ...inside, edits, cell }, ignored };
}

type Ignore = (part: string, why?: Ignored['why']) => void;

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

/** The edit without the cells that its tensor does not have; none when there is no such tensor. */
function settleEdit(trace: Trace, { tensor, cells }: LinkEdit, ignore: Ignore): LinkEdit[] {
  const size = trace.find(tensor)?.tensor.data.length ?? 0;
  const inside = cells.filter(([index]) => index < size);
  for (const cell of cells) if (cell[0] >= size) ignore(`edit=${writeTensorName(tensor)}:${writeCell(cell)}`);
  return inside.length ? [{ tensor, cells: inside }] : [];
}
