import { findLesson } from '@/content/lessons';
import { resolve } from '@/content/reference';
import type { Knob, Lesson } from '@/content/schema';
import { writeCell } from '@/lib/permalink/edits';
import type { Ignored, LinkEdit, LinkState } from '@/lib/permalink/state';
import { tensorReference, writeTensorName } from '@/lib/permalink/words';
import type { Trace } from '@/lib/trace/trace';
import { chosenOf, type Runs, runsOf, selectedOf } from './runs';

interface Settled {
  readonly state: LinkState;
  readonly ignored: readonly Ignored[];
}

/** What an address says can be well written and still lie outside its lesson: the nearest state, and what was not used. */
export function settle(state: LinkState): Settled {
  const lesson = findLesson(state.lesson);
  if (!lesson) return { state, ignored: [] };
  const ignored: Ignored[] = [];
  const ignore = (part: string): void => void ignored.push({ part, why: 'out-of-range' });

  const block = Math.min(state.block, lesson.blocks - 1);
  if (block !== state.block) ignore(`block=${state.block + 1}`);
  const head = Math.min(state.head, lesson.heads - 1);
  if (head !== state.head) ignore(`head=${state.head + 1}`);
  const knobs = settleKnobs(lesson, state.knobs, ignore);

  const inside = { ...state, block, head, knobs, edits: [] };
  const runs = untouchedRuns(inside);
  if (!runs) return { state: { ...state, block, head, knobs }, ignored };
  const edits = state.edits.flatMap((edit) => settleEdit(runs.original, edit, ignore));

  let { cell } = state;
  if (cell) {
    const { ref, at } = selectedOf(inside, runs);
    const unknown = cell.tensor !== null && !exists(runs.original, cell.tensor, inside, lesson);
    if (unknown) ignore(`of=${tensorReference.write(cell.tensor)}`);
    else if (cell.at.slice(-2).join('.') !== at.slice(-cell.at.length).join('.')) ignore(`cell=${cell.at.join('.')}`);
    cell = unknown ? null : { tensor: cell.tensor === null ? null : ref, at };
  }
  return { state: { ...state, block, head, knobs, edits, cell }, ignored };
}

/** Null where knobs and picture leave nothing that can be computed: the screen says so, an address still opens. */
function untouchedRuns(state: LinkState): Runs | null {
  try {
    return runsOf(state);
  } catch {
    return null;
  }
}

function settleKnobs(lesson: Lesson, knobs: LinkState['knobs'], ignore: (part: string) => void): LinkState['knobs'] {
  return Object.fromEntries(
    Object.entries(knobs).map(([id, value]) => {
      const knob = lesson.knobs.find((knob) => knob.id === id);
      const near = knob ? nearest(knob, value) : value;
      if (near !== value) ignore(`set=${id}:${value}`);
      return [id, near];
    }),
  );
}

function nearest({ kind, min = 0, max = 1, words }: Knob, value: number): number {
  if (kind === 'slider') return Math.min(max, Math.max(min, value));
  const last = kind === 'switch' ? 1 : (words.en.options?.length ?? 1) - 1;
  return Math.min(last, Math.max(0, Math.round(value)));
}

/** The edit without the cells that its tensor does not have; none when there is no such tensor. */
function settleEdit(trace: Trace, { tensor, cells }: LinkEdit, ignore: (part: string) => void): LinkEdit[] {
  const size = trace.find(tensor)?.tensor.data.length ?? 0;
  const inside = cells.filter(([index]) => index < size);
  for (const cell of cells) if (cell[0] >= size) ignore(`edit=${writeTensorName(tensor)}:${writeCell(cell)}`);
  return inside.length ? [{ tensor, cells: inside }] : [];
}

function exists(trace: Trace, ref: string, state: LinkState, lesson: Lesson): boolean {
  try {
    resolve(trace, ref, chosenOf(state, lesson));
    return true;
  } catch {
    return false;
  }
}
