import { findLesson } from '@/content/lessons';
import { find } from '@/content/reference';
import { sceneOf } from '@/content/schema';
import type { LinkState } from '@/lib/permalink/state';
import type { Axis, AxisId } from '@/lib/trace/axis';
import { chosenOf, runsIfAny } from './runs';
import { selectedOf } from './selected';
import { traceFor } from './variants';

/** Whether the entries of two axes are the same things: tokens stay tokens where they ask. */
const alike = (a: Axis | null, b: Axis | null): boolean => whatOf(a) === whatOf(b);
const whatOf = (axis: Axis | null): AxisId | undefined => (axis?.id === 'query' ? 'token' : axis?.id);

/** The selection that a step should open with: what both steps share stays, the rest is the step's own. */
export function keepCell(state: LinkState, nextId: string): LinkState['cell'] {
  // Numbers that cannot be computed have no cells to keep, and are no reason to stay on a step.
  const runs = runsIfAny(state);
  const next = findLesson(state.lesson)?.steps.find(({ id }) => id === nextId);
  if (!runs || !next || !state.cell) return null;
  // Another network has other cells.
  if (sceneOf(runs.lesson, next) !== runs.scene) return null;
  const chosen = chosenOf(state, runs.lesson);
  const selected = selectedOf(state, runs);
  const from = find(traceFor(runs, chosen, selected.ref) ?? runs.trace, selected.ref, chosen);
  const to = find(runs.trace, next.focus.tensor, chosen);
  if (!from || !to || !alike(from.rowAxis, to.rowAxis) || from.rows !== to.rows) return null;
  const col = from.colAxis?.id === to.colAxis?.id && from.cols === to.cols ? selected.at[1] : next.focus.cell[1];
  return { tensor: null, at: [selected.at[0], col] };
}
