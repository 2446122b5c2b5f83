import { findLesson } from '@/content/lessons';
import { resolve } from '@/content/reference';
import type { LinkState } from '@/lib/permalink/state';
import { chosenOf, type Runs, runsOf, selectedOf } from './runs';

/** Axes that count tokens: a chosen token stays chosen when the next step counts tokens too. */
const TOKENS = ['token', 'query'];

/** Numbers that cannot be computed have no cells to keep, and are no reason to stay on a step. */
function runsIfAny(state: LinkState): Runs | null {
  try {
    return runsOf(state);
  } catch {
    return null;
  }
}

/** The selection that a step should open with: what both steps share stays, the rest is the step's own. */
export function keepCell(state: LinkState, nextId: string): LinkState['cell'] {
  const runs = runsIfAny(state);
  const next = findLesson(state.lesson)?.steps.find(({ id }) => id === nextId);
  if (!runs || !next || !state.cell) return null;
  const chosen = chosenOf(state, runs.lesson);
  const selected = selectedOf(state, runs);
  const from = resolve(runs.trace, selected.ref, chosen);
  const to = resolve(runs.trace, next.focus.tensor, chosen);
  const sameRows = from.rowAxis === to.rowAxis || (TOKENS.includes(from.rowAxis) && TOKENS.includes(to.rowAxis));
  if (!sameRows || from.rows !== to.rows) return null;
  const col = from.colAxis === to.colAxis && from.cols === to.cols ? selected.at[1] : next.focus.cell[1];
  return { tensor: null, at: [selected.at[0], col] };
}
