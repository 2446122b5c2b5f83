import { find } from '@/content/reference';
import type { Ref } from '@/content/stage';
import type { LinkState } from '@/lib/permalink/state';
import { chosenOf, type Runs } from './runs';
import { traceFor } from './variants';

/** The selected cell, or the step's own where the address names none; clamped into its matrix, which knobs and fresh numbers may make smaller. */
export function selectedOf(state: LinkState, runs: Runs): { ref: Ref; at: readonly [number, number] } {
  const { focus } = runs.step;
  const ref = state.cell?.tensor ?? focus.tensor;
  const chosen = chosenOf(state, runs.lesson);
  const trace = traceFor(runs, chosen, ref);
  const shown = trace && find(trace, ref, chosen);
  if (!shown) return { ref: focus.tensor, at: focus.cell };
  const at = state.cell?.at ?? focus.cell;
  const [row = 0, col = 0] = at.length > 1 ? at.slice(-2) : [0, at[0]];
  return { ref, at: [Math.min(row, shown.rows - 1), Math.min(col, shown.cols - 1)] };
}
