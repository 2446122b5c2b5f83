import type { Change, Context } from '@/content/context';
import type { Edits, Trace } from '@/lib/trace/trace';

/** Edits without the cells that hold these numbers unedited. */
export const changedCells = (edits: Edits, original: Trace): Edits =>
  Object.fromEntries(
    Object.entries(edits).map(([tensor, cells]) => {
      const { data } = original.get(tensor).tensor;
      return [tensor, new Map([...cells].filter(([index, value]) => data[index] !== Math.fround(value)))];
    }),
  );

/** Whether a run is what this change makes of it, and nothing else is edited there. */
export function standsOn({ trace, knobs }: Context, { edits = {}, knobs: turned = {} }: Change): boolean {
  const holds = Object.entries(edits).every(([tensor, cells]) => {
    const { data } = trace.get(tensor).tensor;
    return [...cells].every(([index, value]) => data[index] === Math.fround(value));
  });
  const others = Object.entries(trace.edits).some(([tensor, cells]) =>
    [...cells.keys()].some((index) => !edits[tensor]?.has(index)),
  );
  return holds && !others && Object.entries(turned).every(([id, value]) => knobs[id] === value);
}
