import type { AxisId, Places } from '@/lib/trace/axis';
import type { Named, Trace } from '@/lib/trace/trace';

const AXES: readonly AxisId[] = ['row', 'column', 'channel'];

/** The picture that a run reads: its input with rows, columns and channels of pixels, if it has one. */
export function pictureIn(trace: Trace): Named | undefined {
  for (const name of trace.names) {
    const named = trace.get(name);
    if (name.startsWith('in.') && named.scale === 'pixels' && AXES.join() === named.axes.map(({ id }) => id).join()) {
      return named;
    }
  }
  return undefined;
}

/** The grid of patches that a run states first: what it cuts its picture into. */
export function gridIn(trace: Trace): Places['grid'] | null {
  for (const name of trace.names) {
    const placed = trace.get(name).axes.find(({ grid }) => grid);
    if (placed?.grid) return placed.grid;
  }
  return null;
}
